import type { LintCode } from './challenge-gate.js';

/** What each finding says to the person who can mend it. */
export const LINT_WORDS: Record<LintCode, readonly [en: string, zh: string]> = {
  missing: ['is still missing', '尚未填写'],
  language_missing: ['is missing in this language', '缺少该语言的文本'],
  question_open: ['still holds questions of the template', '仍有模板问题未回答'],
  person_needed: ['needs a text written by a person in this language', '该语言的文本须由人工撰写'],
  weights_not_100: ['weights must add up to 100', '权重之和须为 100'],
  deadline_past: ['lies in the past', '已过期'],
  no_deadline: [
    'none is set; you will have to close the challenge yourself',
    '未设截止时间，需要您手动结束征集',
  ],
  deadline_soon: ['leaves less than two weeks', '距今不足两周'],
  no_reward: ['none is stated', '未说明奖励'],
  machine_variant: ['was translated by a machine; have somebody read it', '为机器翻译，建议人工核对'],
  variant_stale: ['is older than the original', '落后于原文'],
};

export const lintMessage = (code: LintCode, uiLocale: string): string =>
  LINT_WORDS[code][uiLocale.startsWith('zh') ? 1 : 0];
