import { diffArrays, diffWords } from 'diff';
import type { TextPart } from '#libs/contracts/amendments';
import type { LocalizedText, TextVariant } from '#libs/contracts/localized-text';
import { isTranslation } from '#libs/language/localized-text';

/** Two lines that share less than this of their letters are two sentences, not one that was changed. */
const SAME_SENTENCE = 0.5;

/** What differs in more places is another text: looking for the rest would take the time of everybody else. */
const MOST_EDITS = 1000;

/**
 * What two texts have in common and what not: line by line, and word by word within a line that was changed; words as the
 * language divides them. A line that says something else altogether is shown whole, as it was and as it is.
 */
export function textParts(before: string, after: string, locale: string): TextPart[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const stretches = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS });
  if (!stretches) return replaced(before, after);
  return stretches.flatMap(({ added, removed, value }, n): TextPart[] => {
    const [next, previous] = [stretches[n + 1], stretches[n - 1]];
    if (removed && next?.added) return changedLines(value, next.value, intlSegmenter);
    if (added && previous?.removed) return [];
    return [{ kind: kindOf({ added, removed }), text: value.join('') }];
  });
}

function changedLines(was: string[], is: string[], intlSegmenter: Intl.Segmenter): TextPart[] {
  if (was.length !== is.length) return replaced(was.join(''), is.join(''));
  return was.flatMap((line, n) => {
    const words = diffWords(line, is[n] ?? '', { intlSegmenter, maxEditLength: MOST_EDITS }) ?? [];
    const parts = words.map(({ added, removed, value }): TextPart => ({
      kind: kindOf({ added, removed }),
      text: value,
    }));
    const shared = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
    const isSame = shared >= SAME_SENTENCE * Math.max(line.length, is[n]?.length ?? 0);
    return isSame ? parts : replaced(line, is[n] ?? '');
  });
}

const replaced = (before: string, after: string): TextPart[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): TextPart['kind'] =>
  added ? 'added' : removed ? 'removed' : 'same';

/** With their ends, so that put together they are the text again. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * Holds the two texts against each other in the first of these languages that says the present of both; else in that of the
 * later original. A stale translation would show no difference where there is one.
 */
export function localizedParts(
  before: LocalizedText | null,
  after: LocalizedText | null,
  locales: readonly string[],
): { locale: string; parts: TextPart[] } {
  const original = (after ?? before)?.sourceLocale ?? 'en';
  const isPresent = (text: LocalizedText | null, locale: string): boolean =>
    text === null || presentVariant(text, locale) !== undefined;
  const locale = locales.find((one) => isPresent(before, one) && isPresent(after, one)) ?? original;
  return { locale, parts: textParts(textIn(before, locale), textIn(after, locale), locale) };
}

function presentVariant({ revision, variants }: LocalizedText, locale: string): TextVariant | undefined {
  const variant = variants[locale];
  return variant?.sourceRevision === revision && isTranslation(variant) ? variant : undefined;
}

const textIn = (text: LocalizedText | null, locale: string): string =>
  text ? ((text.variants[locale] ?? text.variants[text.sourceLocale])?.text ?? '') : '';
