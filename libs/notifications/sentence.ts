import type { Actor } from '#libs/core/auth/actor';
import type { NoticeParam } from '#libs/core/notices/notice';
import { readLocalized } from '#libs/language/read-localized';

/** For whom a sentence is written. */
export type SentenceReader = Pick<Actor, 'uiLocale' | 'readLocales' | 'timeZone'>;
type Params = Readonly<Record<string, NoticeParam>>;

const MAX_TEXT = 120;
const ELLIPSIS = '…';

/** A sentence with its `{names}` filled in for one reader. A name without a parameter stays as it is written. */
export const sentenceFor = (
  sentence: string,
  params: Params,
  reader: SentenceReader,
  names: ReadonlyMap<string, string>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (written, name: string) => {
    const param = params[name];
    return param === undefined ? written : said(param, reader, names);
  });

/** The people whom parameters name. */
export const personsIn = (params: Params): string[] =>
  Object.values(params).flatMap((param) => ('personId' in param ? [param.personId] : []));

function said(param: NoticeParam, reader: SentenceReader, names: ReadonlyMap<string, string>): string {
  if ('text' in param) return shortened(readLocalized(param.text, reader.readLocales).text);
  if ('personId' in param) return names.get(param.personId) ?? '—';
  if ('at' in param) return momentFor(new Date(param.at), reader);
  if ('count' in param) return new Intl.NumberFormat(localeOf(reader)).format(param.count);
  return param.word;
}

/** A moment on the reader's own clock, with the clock's name: readers of a sentence may sit anywhere. */
function momentFor(at: Date, reader: SentenceReader): string {
  return new Intl.DateTimeFormat(localeOf(reader), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longGeneric',
    timeZone: reader.timeZone,
  }).format(at);
}

const localeOf = ({ uiLocale }: SentenceReader): string => (uiLocale.startsWith('zh') ? 'zh-CN' : 'en-GB');

/** One line, short enough for a subject. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= MAX_TEXT ? line : letters.slice(0, MAX_TEXT - 1).join('') + ELLIPSIS;
}
