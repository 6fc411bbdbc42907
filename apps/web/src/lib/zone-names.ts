/** Chinese names of the cities that give zones their names, where people of both shores are likely to sit. */
const CHINESE: Record<string, string> = {
  'Asia/Shanghai': '上海',
  'Asia/Hong_Kong': '香港',
  'Asia/Macau': '澳门',
  'Asia/Urumqi': '乌鲁木齐',
  'Asia/Singapore': '新加坡',
  'Asia/Tokyo': '东京',
  'Asia/Seoul': '首尔',
  'Europe/Amsterdam': '阿姆斯特丹',
  'Europe/Athens': '雅典',
  'Europe/Berlin': '柏林',
  'Europe/Brussels': '布鲁塞尔',
  'Europe/Bucharest': '布加勒斯特',
  'Europe/Budapest': '布达佩斯',
  'Europe/Copenhagen': '哥本哈根',
  'Europe/Dublin': '都柏林',
  'Europe/Helsinki': '赫尔辛基',
  'Europe/Istanbul': '伊斯坦布尔',
  'Europe/Lisbon': '里斯本',
  'Europe/London': '伦敦',
  'Europe/Luxembourg': '卢森堡',
  'Europe/Madrid': '马德里',
  'Europe/Oslo': '奥斯陆',
  'Europe/Paris': '巴黎',
  'Europe/Prague': '布拉格',
  'Europe/Rome': '罗马',
  'Europe/Sofia': '索非亚',
  'Europe/Stockholm': '斯德哥尔摩',
  'Europe/Vienna': '维也纳',
  'Europe/Warsaw': '华沙',
  'Europe/Zurich': '苏黎世',
  'America/New_York': '纽约',
  'America/Los_Angeles': '洛杉矶',
};

/** The city of a zone as a reader calls it: `Berlin`, `柏林`. */
export function cityOf(timeZone: string, locale: string): string {
  const chinese = locale.startsWith('zh') ? CHINESE[timeZone] : undefined;
  return chinese ?? (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
