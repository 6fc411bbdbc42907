import type { LocalizedView } from '#libs/contracts/localized-text';
import type { Money } from '#libs/contracts/primitives';
import type { Challenge } from '../challenge';

/** A text in the language it is written in. */
export interface Words {
  locale: string;
  text: string;
}

/** What a manager fills in, as the contract takes it; each text in the language of its original. */
export interface Draft {
  title: Words;
  summary: Words;
  need: Words;
  context: Words;
  constraints: Words;
  successTests: Words[];
  sector: string | null;
  trlIn: number | null;
  trlOut: number | null;
  reward: { asWritten: string; money: Money | null };
  deadline: { local: string; timeZone: string } | null;
  graceMinutes: number;
  visibility: Challenge['visibility'];
}
export type DraftField = keyof Draft;

export const TEXT_FIELDS = ['title', 'summary', 'need', 'context', 'constraints'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The draft of a stored challenge, read with all variants. What has no text yet is written in the title's language. */
export function draftOf(challenge: Challenge): Draft {
  const { title, sector, trlIn, trlOut, reward, deadline, graceMinutes, visibility } = challenge;
  const words = (view: LocalizedView | null): Words =>
    view ? originalOf(view) : { locale: title.sourceLocale, text: '' };
  return {
    title: words(title),
    summary: words(challenge.summary),
    need: words(challenge.need),
    context: words(challenge.context),
    constraints: words(challenge.constraints),
    successTests: challenge.successTests.map(originalOf),
    sector,
    trlIn,
    trlOut,
    reward: { asWritten: reward.asWritten, money: reward.money },
    deadline: deadline && { local: deadline.local, timeZone: deadline.timeZone },
    graceMinutes,
    visibility,
  };
}

/** The original of a text; what is shown where only that came along. */
export function originalOf(view: LocalizedView): Words {
  const original = view.variants?.[view.sourceLocale];
  return { locale: view.sourceLocale, text: original?.text ?? view.text };
}

/** The fields of `mine` that somebody else changed since `base`, and not to what I wrote. */
export function conflictingFields(base: Draft, theirs: Draft, mine: Partial<Draft>): DraftField[] {
  return (Object.keys(mine) as DraftField[]).filter((field) => {
    const now = written(theirs, field);
    return now !== written(base, field) && now !== written(mine, field);
  });
}

/** A field in words, for comparing and for showing both versions. */
export function written(draft: Partial<Draft>, field: DraftField): string {
  const value = draft[field];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(({ text }) => text).join('\n');
  if (typeof value !== 'object') return String(value);
  if ('text' in value) return value.text;
  if ('local' in value) return `${value.local.replace('T', ' ')} (${value.timeZone})`;
  const { money, asWritten } = value;
  const amount = money ? `${money.amountMinor / 100} ${money.currency}` : '';
  return [amount, asWritten].filter((part) => part !== '').join('; ');
}
