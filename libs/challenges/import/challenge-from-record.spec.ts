import { challengeFromRecord } from './challenge-from-record.js';
import type { RecordFields } from './raw-record.js';

const judge = (fields: RecordFields, source = 'calls.jsonl') =>
  challengeFromRecord({ source, index: 3, original: Buffer.from('{}'), fields });
const NEED = '我们需要一种低成本的振动传感方案，用于机床主轴的早期故障预警。单点成本不超过 200 元。';

it('takes a call that says what it wants', () => {
  const verdict = judge({
    title: '低成本振动传感',
    need: NEED,
    reward: '8万元',
    deadline: '2026-10-09T18:00:00+08:00',
    sponsorName: '罗伊特机械',
    successTests: '- 误报率低于 2%\n- 连续运行\n  30 天',
    url: 'https://EXAMPLE.com/calls/7/#top',
  });
  expect(verdict).toMatchObject({
    kind: 'taken',
    draft: {
      externalKey: 'url:example.com/calls/7',
      locale: 'zh-Hans',
      summary: NEED,
      need: NEED,
      successTests: ['误报率低于 2%', '连续运行 30 天'],
      reward: { asWritten: '8万元', money: { amountMinor: 8_000_000, currency: 'CNY' } },
      deadline: { at: { timeZone: 'Asia/Shanghai' } },
      sponsorName: '罗伊特机械',
    },
  });
});

it.each<[string, RecordFields, string[]]>([
  ['no text', { title: '智能船艇挑战赛', url: 'https://example.com/1' }, ['no_text']],
  ['the title again', { title: '“杰瑞杯”——目标跟踪', need: '杰瑞杯 目标跟踪' }, ['repeats_title']],
  ['a placeholder', { title: 'TBD', need: 'TBD', sponsorName: 'HP' }, ['repeats_title', 'placeholder']],
  ['a test', { title: 'FAKE Hack the crash', need: 'Predict the damage of a crash.' }, ['test_record']],
  ['an example', { title: 'Carbon footprint', need: 'Show it to ACME.' }, ['example']],
  ['a bare number', { title: '位置识别', need: NEED, reward: '100000' }, ['reward_unclear']],
  ['a vague date', { title: '位置识别', need: NEED, deadline: '另行通知' }, ['deadline_unclear']],
  ['a title from the file', { title: 'Muster', titleGuessed: true, need: NEED }, ['title_guessed']],
  ['a long title', { title: 'x'.repeat(300), need: NEED }, ['title_cut']],
  ['a long reward', { title: '位置识别', need: NEED, reward: '礼'.repeat(400) }, ['text_cut']],
  ['many tests', { title: '位置识别', need: NEED, successTests: '- 一\n'.repeat(13) }, ['text_cut']],
  ['a long text', { title: '位置识别', need: '长'.repeat(30_000) }, ['text_cut']],
])('doubts %s', (_, fields, reasons) => {
  expect(judge(fields)).toMatchObject({ kind: 'doubtful', reasons });
});

it.each<[RecordFields, string]>([
  [{ need: NEED }, 'no_title'],
  [{ title: 'Partner' }, 'only_a_title'],
])('refuses %j as %s', (fields, reason) => {
  expect(judge(fields)).toEqual({ kind: 'refused', reason });
});

it('takes a reward in kind for what it is', () => {
  expect(judge({ title: '位置识别', need: NEED, reward: '学分+鲸币+纸质书' })).toMatchObject({
    kind: 'taken',
    draft: { reward: { asWritten: '学分+鲸币+纸质书' } },
  });
});

it('gives one call one key and hash wherever it stands, and another hash once it changed', () => {
  const at = (index: number, need: string) => {
    const verdict = challengeFromRecord({
      source: 'calls.jsonl',
      index,
      original: Buffer.from(''),
      fields: { title: '位置识别', need, year: '2026' },
    });
    return verdict.kind === 'refused' ? undefined : verdict.draft;
  };
  expect(at(0, NEED)).toEqual(at(9, NEED));
  expect(at(0, `${NEED}。`)?.externalKey).toBe(at(0, NEED)?.externalKey);
  expect(at(0, `${NEED}。`)?.contentHash).not.toBe(at(0, NEED)?.contentHash);
});

it.each([
  ['de', 'Gesucht wird eine Lösung für die Messung von Schwingungen mit einem Sensor der neuen Baureihe.'],
  ['fr', 'Nous cherchons une solution pour mesurer les vibrations des machines dans un atelier.'],
  ['en', 'We look for a way to measure the vibration of the spindle with your own sensor.'],
])('tells %s by its small words', (locale, need) => {
  expect(judge({ title: 'Vibration 4.0', need })).toMatchObject({ draft: { locale } });
});

it('sums up by whole sentences, without the marks of Markdown', () => {
  const need = `**First** [sentence](https://example.com) here. ${'A second one that goes on and on. '.repeat(12)}`;
  const verdict = judge({ title: 'Long call', need });
  const summary = verdict.kind === 'refused' ? '' : verdict.draft.summary;
  expect(summary).toMatch(/^First sentence here\. A second one .* on\.$/);
  expect(summary.length).toBeLessThanOrEqual(300);
});
