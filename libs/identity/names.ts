import { pinyin } from 'pinyin-pro';
import type { NameForm, PersonName } from '#libs/contracts/person-name';
import { nameQuery } from '#libs/language/name-query';

/** Scripts that write family name first and nothing between. */
const JOINED = new Set(['Hani', 'Hans', 'Hant', 'Jpan', 'Hang', 'Kore']);
const MAX_WORDS = 8;

const formIn = (name: PersonName, script: string) => name.forms.find((form) => form.script === script);

/** One form as it is written, in the order of its script or, in Latin, the order the person chose. */
export function writtenForm(form: NameForm, latinOrder: PersonName['latinOrder']): string {
  if (form.display) return form.display;
  if (JOINED.has(form.script)) return form.family + form.given;
  const familyFirst = form.script === 'Latn' && latinOrder === 'family_first';
  const parts = familyFirst ? [form.family, form.given] : [form.given, form.family];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * A name for readers of an interface language. Chinese readers get the Han form where there is one. Others get the Latin
 * form: `Wei Chen`, or with the family name first and the own script beside, `Chen Wei (陈伟)`, as the person chose.
 * Where the wanted script is missing, the person's preferred one stands in.
 */
export function displayName(name: PersonName, uiLocale: string): string {
  const own = formIn(name, name.preferredScript) ?? name.forms[0]!;
  const wanted = formIn(name, uiLocale.startsWith('zh') ? 'Hani' : 'Latn') ?? own;
  const shown = writtenForm(wanted, name.latinOrder);
  const inOwnScript = wanted.script === 'Latn' && own.script !== 'Latn' && name.latinOrder === 'family_first';
  return inOwnScript && !uiLocale.startsWith('zh')
    ? `${shown} (${writtenForm(own, name.latinOrder)})`
    : shown;
}

const syllables = (text: string, options: { surname: boolean; v?: boolean }): string[] =>
  pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: options.v ?? false,
    ...(options.surname && { mode: 'surname' }),
  }).filter((syllable) => syllable.trim() !== '');

/** Syllables of one name part in one word, with the apostrophe of GB/T 28039: `Xiao'an`. */
function spelled(parts: readonly string[]): string {
  const word = parts.map((part, index) => (index > 0 && /^[aeo]/.test(part) ? `'${part}` : part)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Forms a person may want to add to the one they typed: pinyin for a Han name, surnames read as surnames. */
export function suggestForms(form: NameForm): NameForm[] {
  if (form.script !== 'Hani') return [];
  const family = spelled(syllables(form.family, { surname: true }));
  const given = spelled(syllables(form.given, { surname: false }));
  return [{ script: 'Latn', family, given }];
}

/**
 * Everything by whose beginning a person is found, in the form of `nameQuery`: the name from each of its words on, in
 * both orders, its initials, and for Han names the same in pinyin (`ü` as `u` and as `v`).
 */
export function searchKeys(name: PersonName): string[] {
  const keys = name.forms.flatMap((form) => {
    const written = [wordsOf(form.family), wordsOf(form.given)] as const;
    const shown = form.display ? keysOf([wordsOf(form.display), []]) : [];
    return [...keysOf(written), ...shown, ...(form.script === 'Hani' ? pinyinKeys(form) : [])];
  });
  return [...new Set(keys.map(nameQuery))].filter((key) => key !== '');
}

const wordsOf = (part: string): string[] => part.split(/[\s·•-]+/).filter((word) => word !== '');

const pinyinKeys = (form: NameForm): string[] =>
  [false, true].flatMap((v) =>
    keysOf([syllables(form.family, { surname: true, v }), syllables(form.given, { surname: false, v })]),
  );

function keysOf([family, given]: readonly [string[], string[]]): string[] {
  return [
    [...family, ...given],
    [...given, ...family],
  ].flatMap((order) => {
    const words = order.slice(0, MAX_WORDS);
    const fromEachWord = words.map((_, start) => words.slice(start).join(''));
    return [...fromEachWord, words.map((word) => [...word][0]!).join('')];
  });
}
