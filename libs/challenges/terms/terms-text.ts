import type { BridgeLocale } from '#libs/contracts/locale';
import type { TermsFields } from './terms-presets.js';
import type { TermsWords } from './terms-words.js';
import { termsWordsEn } from './terms-words-en.js';
import { termsWordsZh } from './terms-words-zh.js';

const WORDS: Record<BridgeLocale, TermsWords> = { en: termsWordsEn, 'zh-Hans': termsWordsZh };

/** The whole text of a sheet in one language: a title and numbered clauses, divided by blank lines. */
export function termsText(fields: TermsFields, locale: BridgeLocale): string {
  const words = WORDS[locale];
  const months = words.confidentiality[fields.confidentialityMonths > 0 ? 1 : 2];
  const scout = words.scoutShare[fields.scoutShare > 0 ? 1 : 2];
  const law = words.law[fields.governingLaw.trim() ? 1 : 2];
  const clauses: [heading: string, text: string][] = [
    words.parties,
    [words.backgroundIp[0], words.backgroundIp[1][fields.backgroundIp]],
    [words.foregroundIp[0], words.foregroundIp[1][fields.foregroundIp]],
    [words.licenceBack[0], words.licenceBack[1][fields.licenceBack]],
    [words.publication[0], words.publication[1][fields.publication]],
    [words.confidentiality[0], fill(months, { months: String(fields.confidentialityMonths) })],
    [words.scoutShare[0], fill(scout, { share: String(fields.scoutShare) })],
    [words.law[0], fill(law, { law: lawName(fields.governingLaw, locale) })],
    [words.disputeForum[0], words.disputeForum[1][fields.disputeForum]],
    [
      words.prevailing[0],
      fill(words.prevailing[1], { language: languageName(fields.prevailingLocale, locale) }),
    ],
  ];
  const numbered = clauses.map(([heading, text], n) => `${n + 1}. ${heading}\n${text}`);
  return [words.title, ...numbered].join('\n\n');
}

/** A country code becomes the country's name in the language of the text; other words stay as they were written. */
function lawName(law: string, locale: BridgeLocale): string {
  const place = law.trim();
  if (!/^[A-Z]{2}$/.test(place)) return place;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(place) ?? place;
}

/** Which script a Chinese text is in matters to nobody who settles a dispute. */
function languageName(tag: string, locale: BridgeLocale): string {
  const language = tag.split('-')[0]!;
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? tag;
}

const fill = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
