import type { UiLocale } from '#libs/contracts/locale';
import type { Doubt, Refusal } from './challenge-draft.js';
import { REASONS, SECTIONS, type ReportSection } from './report-words.js';
import type { Twins } from './twins.js';

export interface ImportEntry {
  /** `file name:number of the record`, counted from 1. */
  id: string;
  externalKey?: string;
  title?: string;
  reasons: (Doubt | Refusal)[];
  /** Key of the call it was merged into. */
  into?: string;
}

/** Every record stands in exactly one of the lists; `offers` are pairs for a person to judge. */
export interface ImportReport extends Record<ReportSection, ImportEntry[]> {
  offers: Twins[];
}

/** Numbers alone, as the first lines of the text and for programs. */
export function countsOf(report: ImportReport): Record<ReportSection | 'offers', number> {
  return {
    taken: report.taken.length,
    merged: report.merged.length,
    doubtful: report.doubtful.length,
    refused: report.refused.length,
    changed: report.changed.length,
    unchanged: report.unchanged.length,
    offers: report.offers.length,
  };
}

/** The report as programs read it: counts first, then each list. */
export function reportAsJson(report: ImportReport): string {
  return `${JSON.stringify({ counts: countsOf(report), ...report }, null, 2)}\n`;
}

/** The report as a person reads it. What was taken or left as it was is only counted; the rest is listed by id. */
export function reportAsText(report: ImportReport, locale: UiLocale): string {
  const counts = Object.entries(countsOf(report)).map(
    ([section, count]) => `${SECTIONS[section as ReportSection | 'offers'][locale]}: ${count}`,
  );
  const lists = (['merged', 'doubtful', 'refused', 'changed'] as const)
    .filter((section) => report[section].length > 0)
    .map((section) =>
      [heading(section, locale), ...report[section].map((entry) => lineOf(entry, locale))].join('\n'),
    );
  const titles = titlesByKey(report);
  const offers = report.offers.map(({ a, b, score, why }) => {
    const [one, other] = [titles.get(a) ?? a, titles.get(b) ?? b];
    return `- ${one} ≈ ${other} (${Math.round(score * 100)} %, ${REASONS[why][locale]})`;
  });
  if (offers.length > 0) lists.push([heading('offers', locale), ...offers].join('\n'));
  return `${[counts.join('\n'), ...lists].join('\n\n')}\n`;
}

const titlesByKey = ({ taken, doubtful, changed }: ImportReport) =>
  new Map([...taken, ...doubtful, ...changed].map(({ externalKey, title }) => [externalKey, title]));

const heading = (section: ReportSection | 'offers', locale: UiLocale) => `## ${SECTIONS[section][locale]}`;

function lineOf({ id, title, reasons, into }: ImportEntry, locale: UiLocale): string {
  const why = [...reasons.map((reason) => REASONS[reason][locale]), ...(into ? [`→ ${into}`] : [])];
  return `- ${id}${title ? ` ${title}` : ''}${why.length > 0 ? ` — ${why.join('; ')}` : ''}`;
}
