import type { FieldName, RecordFields } from './raw-record.js';

/** How column headings and keys name our fields in the sources met so far, lower case, without blanks. */
const ALIASES: Record<FieldName, readonly string[]> = {
  id: ['id', 'externalid', '编号', '序号', 'nr', 'numéro', 'numero'],
  title: ['title', 'name', '标题', '名称', '挑战名称', '赛题名称', '榜单名称', 'titel', 'titre', 'titolo'],
  summary: ['summary', 'abstract', '摘要', '简介', 'zusammenfassung', 'résumé', 'sintesi'],
  need: [
    'need',
    'description',
    '需求',
    '描述',
    '需求描述',
    '挑战描述',
    'beschreibung',
    'aufgabe',
    'descrizione',
  ],
  context: ['context', 'background', '背景', 'kontext', 'hintergrund', 'contexte', 'contesto'],
  resources: ['resources', 'provided', '提供资源', '支持条件'],
  successTests: [
    'successtests',
    'criteria',
    '验收标准',
    '评价标准',
    '考核指标',
    'bewertungskriterien',
    'critères',
  ],
  reward: ['reward', 'prize', 'bonus', '奖金', '奖励', '榜单金额', '悬赏金额', 'preis', 'prix', 'premio'],
  deadline: [
    'deadline',
    'closes',
    '截止',
    '截止时间',
    '截止日期',
    'frist',
    'abgabefrist',
    'échéance',
    'scadenza',
  ],
  sponsorName: [
    'sponsor',
    'sponsorname',
    'company',
    'owner',
    '发榜方',
    '发榜单位',
    '企业',
    '单位',
    'firma',
    'azienda',
  ],
  url: ['url', 'link', '链接', '网址'],
  year: ['year', '年份', 'jahr', 'année', 'anno'],
  locale: ['locale', 'lang', 'language', '语言'],
};

const FIELD_BY_ALIAS = new Map(
  Object.entries(ALIASES).flatMap(([field, names]) =>
    names.map((name) => [name, field as FieldName] as const),
  ),
);

/** Our name for a heading, e.g. ` Prize ` → `reward`, `截止时间` → `deadline`; undefined where we know none. */
export function fieldNamed(heading: string): FieldName | undefined {
  return FIELD_BY_ALIAS.get(
    heading
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ''),
  );
}

/** Keeps what we know, in our names. The first heading that fills a field wins; unknown ones stay in the original. */
export function mapFields(entries: Iterable<readonly [heading: string, value: unknown]>): RecordFields {
  const fields: RecordFields = {};
  for (const [heading, value] of entries) {
    const name = fieldNamed(heading);
    const text = plainText(value);
    if (name && text && !fields[name]) fields[name] = text;
  }
  return fields;
}

/** Strings, numbers and flat lists as text; anything deeper says nothing to us. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .filter((item) => typeof item === 'string')
      .join('\n')
      .trim();
  return '';
}
