import type { UiLocale } from '#libs/contracts/locale';
import type { Doubt, Refusal } from './challenge-draft.js';
import type { TwinReason } from './twin-score.js';

export type ReportSection = 'taken' | 'merged' | 'doubtful' | 'refused' | 'changed' | 'unchanged';

type Words = Record<UiLocale, string>;

export const SECTIONS: Record<ReportSection | 'offers', Words> = {
  taken: { en: 'Taken', 'zh-Hans': '已导入' },
  merged: { en: 'Merged', 'zh-Hans': '已合并' },
  doubtful: { en: 'Doubtful', 'zh-Hans': '待核实' },
  refused: { en: 'Refused', 'zh-Hans': '未导入' },
  changed: { en: 'Changed since the last run', 'zh-Hans': '内容有更新' },
  unchanged: { en: 'Unchanged', 'zh-Hans': '无变化' },
  offers: { en: 'Offered for merging', 'zh-Hans': '建议合并' },
};

export const REASONS: Record<Doubt | Refusal | TwinReason, Words> = {
  no_text: { en: 'has a title but no text', 'zh-Hans': '只有标题，没有正文' },
  repeats_title: { en: 'the text only repeats the title', 'zh-Hans': '正文只是重复标题' },
  placeholder: { en: 'a placeholder still to be filled', 'zh-Hans': '仍是占位内容' },
  test_record: { en: 'looks like a test record', 'zh-Hans': '疑似测试数据' },
  example: { en: 'looks like an example', 'zh-Hans': '疑似示例' },
  title_guessed: { en: 'the title was made from the file name', 'zh-Hans': '标题由文件名推断' },
  title_cut: { en: 'the title was shortened', 'zh-Hans': '标题过长，已截短' },
  text_cut: { en: 'a text was shortened', 'zh-Hans': '正文过长，已截短' },
  reward_unclear: { en: 'amount or currency of the reward is unclear', 'zh-Hans': '奖励的金额或币种不明确' },
  deadline_unclear: { en: 'the deadline is unclear', 'zh-Hans': '截止时间不明确' },
  no_title: { en: 'has no title', 'zh-Hans': '没有标题' },
  only_a_title: { en: 'a title and nothing else', 'zh-Hans': '除标题外没有任何内容' },
  not_json: { en: 'the line is not JSON', 'zh-Hans': '该行不是有效的 JSON' },
  not_an_object: { en: 'the line is not a JSON object', 'zh-Hans': '该行不是 JSON 对象' },
  bad_encoding: { en: 'neither UTF-8 nor GB18030', 'zh-Hans': '既不是 UTF-8 也不是 GB18030 编码' },
  bad_characters: { en: 'contains characters that cannot be stored', 'zh-Hans': '含有无法保存的字符' },
  too_long: { en: 'longer than 256 KiB', 'zh-Hans': '超过 256 KiB' },
  quote_not_closed: { en: 'a quotation mark is never closed', 'zh-Hans': '引号没有闭合' },
  columns_differ: { en: 'not as many cells as the header has', 'zh-Hans': '列数与表头不一致' },
  bad_front_matter: { en: 'the front matter is not YAML', 'zh-Hans': '文件头不是有效的 YAML' },
  no_header: { en: 'no column heading is known', 'zh-Hans': '没有可识别的表头' },
  unknown_format: { en: 'not .jsonl, .csv or .md', 'zh-Hans': '文件格式不是 .jsonl、.csv 或 .md' },
  same_title: { en: 'same title', 'zh-Hans': '标题相同' },
  similar_title: { en: 'similar title', 'zh-Hans': '标题相近' },
  contained_title: { en: 'one title within the other', 'zh-Hans': '标题相互包含' },
};
