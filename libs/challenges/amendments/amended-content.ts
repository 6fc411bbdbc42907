import type { z } from 'zod';
import type { amendedFact, amendedText } from '#libs/contracts/amendments';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Money } from '#libs/contracts/primitives';
import type { ChallengeContent } from '../challenge-content.js';

type TextField = z.infer<typeof amendedText>;
type FactField = z.infer<typeof amendedFact>;

/** All of a published challenge that an amendment can change, the terms aside. Stored as JSON. */
export interface AmendedContent {
  texts: Record<Exclude<TextField, 'successTests'>, LocalizedText | null>;
  successTests: LocalizedText[];
  facts: Record<FactField, string | number | null>;
  rewardMoney: Money | null;
  deadline: { at: string; local: string; timeZone: string } | null;
}

/** The columns that an amendment can change. */
type Amendable = Omit<ChallengeContent, 'visibility'>;

/** What changed between two contents. */
export interface ContentChanges {
  texts: TextField[];
  facts: FactField[];
  rewardMoney: boolean;
  deadline: boolean;
}

export const contentOf = (row: Amendable): AmendedContent => ({
  texts: {
    title: row.title,
    summary: row.summary,
    need: row.need,
    context: row.context,
    constraints: row.constraints,
  },
  successTests: row.successTests,
  facts: {
    sector: row.sector,
    trlIn: row.trlIn,
    trlOut: row.trlOut,
    rewardAsWritten: row.rewardAsWritten,
    graceMinutes: row.graceMinutes,
  },
  rewardMoney: row.rewardMoney,
  deadline:
    row.deadlineAt && row.deadlineLocal && row.deadlineZone
      ? { at: row.deadlineAt.toISOString(), local: row.deadlineLocal, timeZone: row.deadlineZone }
      : null,
});

/** The other way round. */
export const columnsFrom = (content: AmendedContent): Amendable => ({
  ...(content.texts as Record<keyof AmendedContent['texts'], LocalizedText>),
  successTests: content.successTests,
  ...(content.facts as Pick<Amendable, FactField>),
  rewardMoney: content.rewardMoney,
  deadlineAt: content.deadline && new Date(content.deadline.at),
  deadlineLocal: content.deadline?.local ?? null,
  deadlineZone: content.deadline?.timeZone ?? null,
});

/** A challenge as its managers see it: with what an amendment under way is going to change. */
export const asDrafted = <T extends Amendable & { drafted: AmendedContent | null }>(row: T): T =>
  row.drafted ? { ...row, ...columnsFrom(row.drafted) } : row;

/** Which fields say something else. That a machine translated one in the meantime changes nothing. */
export function changesBetween(before: AmendedContent, after: AmendedContent): ContentChanges {
  const names = Object.keys(before.texts) as (keyof AmendedContent['texts'])[];
  const texts: TextField[] = names.filter((name) => !sameText(before.texts[name], after.texts[name]));
  const sameTests =
    before.successTests.length === after.successTests.length &&
    before.successTests.every((test, n) => sameText(test, after.successTests[n] ?? null));
  const facts = Object.keys(before.facts) as FactField[];
  return {
    texts: sameTests ? texts : [...texts, 'successTests'],
    facts: facts.filter((name) => before.facts[name] !== after.facts[name]),
    rewardMoney:
      before.rewardMoney?.amountMinor !== after.rewardMoney?.amountMinor ||
      before.rewardMoney?.currency !== after.rewardMoney?.currency,
    deadline: before.deadline?.at !== after.deadline?.at,
  };
}

export const isUnchanged = ({ texts, facts, rewardMoney, deadline }: ContentChanges): boolean =>
  texts.length === 0 && facts.length === 0 && !rewardMoney && !deadline;

/** By when to hand in is part of what people agreed to, as the terms are; a clearer brief binds nobody anew. */
export const changesTheDeal = ({ facts, rewardMoney, deadline }: ContentChanges): boolean =>
  deadline || rewardMoney || facts.includes('graceMinutes') || facts.includes('rewardAsWritten');

function sameText(before: LocalizedText | null, after: LocalizedText | null): boolean {
  const [was, is] = [written(before), written(after)];
  const locales = new Set([...was.keys(), ...is.keys()]);
  return [...locales].every((locale) => was.get(locale) === is.get(locale));
}

const written = (text: LocalizedText | null): Map<string, string> =>
  new Map(
    Object.entries(text?.variants ?? {})
      .filter(([, { provenance }]) => provenance !== 'machine')
      .map(([locale, variant]) => [locale, variant.text]),
  );
