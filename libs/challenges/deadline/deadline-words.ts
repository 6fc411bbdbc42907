import type { DeadlineCode, DeadlineFinding } from './lint-deadline.js';

/** `{date}` and `{name}` of the day, `{where}` it is off, `{year}`. */
const WORDS: Record<DeadlineCode, readonly [en: string, zh: string]> = {
  CN_HOLIDAY: ['{date} is {name} in China', '{date}在中国是{name}'],
  EU_HOLIDAY: ['{date} is {name} in {where}', '{date}在{where}是{name}'],
  CN_WEEKEND: ['{date} is a day off in China', '{date}在中国为休息日'],
  EU_WEEKEND: ['{date} is a day off in {where}', '{date}在{where}为休息日'],
  DST_SHIFT: [
    'Europe changes its clocks within a week of it: the hours between both sides are not the usual ones',
    '前后一周内欧洲调整夏令时，双方时差会变化',
  ],
  CN_NOT_ANNOUNCED: ['China’s holidays of {year} are not yet announced', '中国{year}年的放假安排尚未公布'],
};
const MOVE = ['; move to {date}?', '；改为{date}？'] as const;
const EUROPE = ['most of Europe', '欧洲多数国家'] as const;

/** A finding as one sentence for its reader, e.g. `5 Oct is National Day in China; move to 8 Oct?` */
export function deadlineSentence(
  { code, date, name, country, suggestion }: DeadlineFinding,
  uiLocale: string,
): string {
  const [zh, locale] = uiLocale.startsWith('zh') ? ([1, 'zh-Hans'] as const) : ([0, 'en'] as const);
  const values: Record<string, string> = {
    date: dayIn(date, zh),
    name: name?.[locale] ?? '',
    where: country ? (new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country) : EUROPE[zh],
    year: date.slice(0, 4),
  };
  const move = suggestion ? filled(MOVE[zh], { date: dayIn(suggestion.local.slice(0, 10), zh) }) : '';
  return filled(WORDS[code][zh], values) + move;
}

const filled = (words: string, values: Record<string, string>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const dayIn = (date: string, zh: 0 | 1): string =>
  new Intl.DateTimeFormat(zh ? 'zh-CN' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  );
