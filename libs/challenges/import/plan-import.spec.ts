import { planImport } from './plan-import.js';
import { readRecords } from './read-records.js';
import { countsOf, reportAsJson, reportAsText } from './report.js';

const LINES = [
  '{"name":"“测振杯”主轴振动预警","description":"用低成本传感器提前发现主轴故障。","url":"https://example.com/a"}',
  '{"name":"测振杯 主轴振动预警","description":"用低成本传感器提前发现主轴故障","url":"https://example.org/b"}',
  '{"name":"无正文的挑战","url":"https://example.com/c"}',
  'not json',
];
const records = (lines = LINES) => readRecords('calls.jsonl', Buffer.from(lines.join('\n')));
const plan = planImport(records(), []);

it('sorts each record into exactly one list', () => {
  expect(countsOf(plan.report)).toEqual({
    taken: 1,
    merged: 1,
    doubtful: 1,
    refused: 1,
    changed: 0,
    unchanged: 0,
    offers: 0,
  });
  expect(plan.challenges.map(({ outcome, into }) => [outcome, into])).toEqual([
    ['taken', undefined],
    ['merged', 'url:example.com/a'],
    ['doubtful', undefined],
  ]);
  expect(plan.challenges[0]?.original.toString()).toBe(`${LINES[0]}\n`);
});

const known = plan.challenges.map(({ draft }) => draft);

it('takes and changes nothing in a second run', () => {
  const again = planImport(records([...LINES].reverse()), known);
  expect(again.challenges).toEqual([]);
  expect(countsOf(again.report)).toMatchObject({ unchanged: 3, refused: 1, taken: 0, changed: 0, merged: 0 });
});

it('sees what changed since', () => {
  const changed = planImport(records([LINES[2]!.replace('"url"', '"reward":"￥8000","url"')]), known);
  expect(changed.challenges).toMatchObject([{ outcome: 'changed', draft: { title: '无正文的挑战' } }]);
});

it('asks a person about twins it is not sure of', () => {
  const near = planImport(records(['{"name":"“测振杯”机床主轴振动预警","description":"另一段文字"}']), known);
  expect(near.report.offers).toHaveLength(2);
  expect(near.challenges[0]?.outcome).toBe('taken');
  expect(reportAsText(near.report, 'en')).toContain('“测振杯”机床主轴振动预警 ≈ url:example.com/a');
});

it('reports in both languages and to programs', () => {
  expect(reportAsText(plan.report, 'en')).toContain('## Refused\n- calls.jsonl:4 — the line is not JSON');
  expect(reportAsText(plan.report, 'zh-Hans')).toContain('- calls.jsonl:3 无正文的挑战 — 只有标题，没有正文');
  expect(reportAsText(plan.report, 'zh-Hans')).toMatch(/^已导入: 1\n已合并: 1\n待核实: 1\n未导入: 1/);
  expect(JSON.parse(reportAsJson(plan.report))).toMatchObject({
    counts: { taken: 1 },
    refused: [{ id: 'calls.jsonl:4', reasons: ['not_json'] }],
  });
});
