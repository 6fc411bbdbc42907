import type { DayName } from './calendar-day.js';

/** European public holidays by the name the source uses; a second English name where the source's own says too little. */
const EUROPEAN: Record<string, readonly [zh: string, en?: string]> = {
  "New Year's Day": ['元旦'],
  Epiphany: ['主显节'],
  'Good Friday': ['耶稣受难日'],
  'Easter Sunday': ['复活节'],
  'Easter Monday': ['复活节星期一'],
  'Labour Day': ['劳动节'],
  'Ascension Day': ['耶稣升天节'],
  Pentecost: ['圣灵降临节'],
  'Whit Monday': ['圣灵降临节星期一'],
  'Corpus Christi': ['基督圣体节'],
  Assumption: ['圣母升天节'],
  "All Saints' Day": ['诸圣节'],
  'Immaculate Conception': ['圣母无染原罪节'],
  'Christmas Eve': ['平安夜'],
  'Christmas Day': ['圣诞节'],
  'Boxing Day': ['圣诞节次日', 'Second Day of Christmas'],
  "New Year's Eve": ['元旦前夕'],
  'National Holiday': ['德国统一日', 'Day of German Unity'],
  'Victory Day': ['法国二战胜利日', 'Victory in Europe Day'],
  'Bastille Day': ['法国国庆日'],
  'Armistice Day': ['一战停战纪念日'],
  'Liberation from Nazi-Fascism (1945)': ['意大利解放日', 'Liberation Day'],
  'Republic Day': ['意大利共和国日'],
  'National Day of Saint Francis of Assisi': ['圣方济各日', 'Saint Francis of Assisi'],
  'Fiesta Nacional de España': ['西班牙国庆日', 'National Day of Spain'],
  'Día de la Constitución Española': ['西班牙宪法日', 'Spanish Constitution Day'],
  "King's Day": ['荷兰国王节'],
  'Constitution Day': ['波兰宪法日'],
  'Independence Day': ['波兰独立日'],
  'National Day': ['瑞典国庆日', 'National Day of Sweden'],
  'Midsummer Eve': ['仲夏节前夕'],
  'Midsummer Day': ['仲夏节'],
};

const SUBSTITUTE = ' (substitute day)';

/** A name the table does not know stands as it came, in both languages. */
export function europeanHoliday(written: string): DayName {
  const name = written.replace(SUBSTITUTE, '');
  const [zh = name, en = name] = EUROPEAN[name] ?? [];
  return name === written ? { en, 'zh-Hans': zh } : { en: `${en} (day in lieu)`, 'zh-Hans': `${zh}（补假）` };
}

/** The seven holidays of the State Council's Regulation on Public Holidays (全国年节及纪念日放假办法). */
const CHINESE: readonly DayName[] = [
  { en: "New Year's Day", 'zh-Hans': '元旦' },
  { en: 'Spring Festival', 'zh-Hans': '春节' },
  { en: 'Qingming Festival', 'zh-Hans': '清明节' },
  { en: 'Labour Day', 'zh-Hans': '劳动节' },
  { en: 'Dragon Boat Festival', 'zh-Hans': '端午节' },
  { en: 'Mid-Autumn Festival', 'zh-Hans': '中秋节' },
  { en: 'National Day', 'zh-Hans': '国庆节' },
];

/** Both names of a holiday in China by its Chinese one (清明 or 清明节; two at once as `国庆节、中秋节`). */
export function chineseHoliday(written: string): DayName {
  const found = CHINESE.filter(({ 'zh-Hans': name }) => written.includes(name.replace(/节$/u, '')));
  if (found.length === 0) return { en: written, 'zh-Hans': written };
  return {
    en: found.map(({ en }) => en).join(' and '),
    'zh-Hans': found.map((name) => name['zh-Hans']).join('、'),
  };
}
