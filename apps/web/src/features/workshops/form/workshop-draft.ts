import type { LocalizedView } from '#libs/contracts/localized-text';
import type { Side } from '#libs/contracts/primitives';
import type { createWorkshop } from '#libs/contracts/workshops';
import type { InputOf } from '../../../lib/operation-input';
import { counterpartZone, sideOfZone } from '../../../lib/time';
import { localIn } from '../../../lib/wall-clock';
import type { Workshop } from '../workshop';

export type WorkshopBody = InputOf<typeof createWorkshop>['body'];

/** A workshop while it is typed: its texts in one language, its start as a wall clock. */
export interface WorkshopDraft {
  locale: string;
  title: string;
  summary: string;
  kind: Workshop['kind'];
  /** `2026-10-30T09:00`, as the field shows it. */
  start: string;
  timeZone: string;
  secondZone: string;
  minutes: number;
  /** As typed. */
  capacity: string;
  waitlist: boolean;
  languages: string[];
  links: Record<Side, string>;
  visibility: Workshop['visibility'];
  projectId: string;
  coHost: { id: string; displayName: string } | null;
}

export const SIDES = ['EU', 'CN', 'OTHER'] as const;
const TWO_WEEKS = 14 * 86_400_000;
const HOURS: Record<Side, string> = { EU: '09:30', CN: '16:00', OTHER: '09:30' };

/** A new one in the writer's language, two weeks ahead on a weekday, when both shores work. */
export function emptyDraft(
  locale: string,
  timeZone: string,
  projectId = '',
  now = new Date(),
): WorkshopDraft {
  return {
    locale,
    title: '',
    summary: '',
    kind: 'bilateral',
    start: `${weekdayAfter(now, timeZone)}T${HOURS[sideOfZone(timeZone)]}`,
    timeZone,
    secondZone: counterpartZone(timeZone),
    minutes: 90,
    capacity: '24',
    waitlist: true,
    languages: [locale],
    links: { EU: '', CN: '', OTHER: '' },
    visibility: projectId ? 'project' : 'public',
    projectId,
    coHost: null,
  };
}

function weekdayAfter(now: Date, timeZone: string): string {
  const day = new Date(`${localIn(new Date(now.getTime() + TWO_WEEKS), timeZone).slice(0, 10)}T00:00Z`);
  const weekend = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
  return new Date(day.getTime() + weekend * 86_400_000).toISOString().slice(0, 10);
}

/** The draft of a stored workshop, read with all variants: each text in the language of its original. */
export function draftOf(workshop: Workshop): WorkshopDraft {
  const { title, summary, kind, second, minutes, waitlist, visibility } = workshop;
  const link = (side: Side) => workshop.joinLinks?.find(({ region }) => region === side)?.url ?? '';
  return {
    locale: title.sourceLocale,
    title: originalOf(title),
    summary: summary ? originalOf(summary) : '',
    kind,
    start: workshop.start.local,
    timeZone: workshop.start.timeZone,
    secondZone: second.timeZone,
    minutes,
    capacity: String(workshop.capacity),
    waitlist,
    languages: workshop.languages,
    links: { EU: link('EU'), CN: link('CN'), OTHER: link('OTHER') },
    visibility,
    projectId: workshop.projectId ?? '',
    coHost: null,
  };
}

/** What the contract takes of a new one. */
export function bodyOf(draft: WorkshopDraft): WorkshopBody {
  const { projectId, start, timeZone, minutes } = draft;
  return {
    ...changesOf(draft),
    start: { local: start.slice(0, 16), timeZone },
    minutes,
    ...(projectId && { projectId }),
  };
}

/** What may change at any time; the time itself has its own way once people know of it. */
export function changesOf(draft: WorkshopDraft): Omit<WorkshopBody, 'start' | 'minutes' | 'projectId'> {
  const { locale, title, summary, kind, secondZone, capacity, waitlist, languages, visibility } = draft;
  return {
    title: { locale, text: title.trim() },
    ...(summary.trim() !== '' && { summary: { locale, text: summary.trim() } }),
    kind,
    secondZone,
    capacity: Number(capacity),
    waitlist,
    languages,
    joinLinks: SIDES.map((region) => ({ region, url: draft.links[region].trim() })).filter(
      ({ url }) => url !== '',
    ),
    visibility: draft.projectId ? visibility : 'public',
  };
}

const originalOf = (view: LocalizedView): string => view.variants?.[view.sourceLocale]?.text ?? view.text;
