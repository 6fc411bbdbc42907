import type { LocalizedText } from '#libs/contracts/localized-text';
import { contentWords, sharedWords, type ContentWord } from '#libs/language/content-words';
import { isTranslation } from '#libs/language/localized-text';
import { titleGrams } from '../import/title-grams.js';
import { dice } from '../import/twin-score.js';

/** What is being written. */
export interface Written {
  locale: string;
  title: string;
  text: string;
}

export interface Comparable {
  title: LocalizedText;
  /** Summary, need: what it says beyond its title. */
  more: readonly (LocalizedText | null)[];
}

export type Alike<T> = { one: T; shared: string[] };

/** One word in common says nothing: half the calls want a sensor. */
const MIN_SHARED = 2;
/** Below, they share words by chance. */
const WORTH_SHOWING = 0.22;
/** From here on two titles are one, whatever else the texts say. */
const SAME_TITLE = 0.75;
/** Words shown as the reason. */
const MOST_WORDS = 6;

/**
 * The `most` that are most like what is being written, best first, with the words they share. Only texts in the same
 * language are compared, originals and translations alike; a word counts the more the fewer of the candidates have it.
 */
export function mostAlike<T>(
  written: Written,
  candidates: readonly T[],
  textsOf: (one: T) => Comparable,
  most: number,
): Alike<T>[] {
  const words = contentWords(`${written.title}\n${written.text}`);
  const ofTitle = new Set(contentWords(written.title).map(({ key }) => key));
  const known = candidates.flatMap((one) => {
    const texts = inLanguage(textsOf(one), written.locale);
    return texts ? [{ one, title: texts.title, keys: new Set(contentWords(texts.all).map(keyOf)) }] : [];
  });
  const wanted = new Set(words.map(keyOf));
  const weights = rarity(wanted, known);
  const weigh = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + weights.get(key)!, 0);
  const [allWeight, titleWeight] = [weigh(wanted), weigh(ofTitle)];

  return known
    .map(({ one, title, keys }) => {
      const common = [...wanted].filter((key) => keys.has(key));
      const titles = dice(titleGrams(written.title), titleGrams(title));
      const covered = weigh(common) / (allWeight || 1);
      const titleCovered = weigh(common.filter((key) => ofTitle.has(key))) / (titleWeight || 1);
      const score = (titles + covered + titleCovered) / 3;
      const enough = titles >= SAME_TITLE || (common.length >= MIN_SHARED && score >= WORTH_SHOWING);
      return { one, score: enough ? score : 0, common };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one, common }) => ({ one, shared: sharedWords(words, new Set(common)).slice(0, MOST_WORDS) }));
}

const keyOf = ({ key }: ContentWord): string => key;

/** How much each word says: nothing of the world is known here but the candidates. */
function rarity(
  wanted: ReadonlySet<string>,
  among: readonly { keys: ReadonlySet<string> }[],
): Map<string, number> {
  const having = (key: string) => among.filter(({ keys }) => keys.has(key)).length;
  return new Map([...wanted].map((key) => [key, Math.log(2 + among.length / (1 + having(key)))]));
}

/** Chinese is one language in two scripts. */
const languageOf = (locale: string): string => locale.split('-')[0]!;

function inLanguage({ title, more }: Comparable, locale: string): { title: string; all: string } | undefined {
  const read = (text: LocalizedText | null): string | undefined =>
    Object.entries(text?.variants ?? {}).find(
      ([tag, variant]) => languageOf(tag) === languageOf(locale) && isTranslation(variant),
    )?.[1].text;
  const own = read(title);
  if (own === undefined) return undefined;
  return { title: own, all: [own, ...more.map(read)].filter((text) => text !== undefined).join('\n') };
}
