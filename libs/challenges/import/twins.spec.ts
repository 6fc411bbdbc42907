import fc from 'fast-check';
import { titleGrams, titleKey } from './title-grams.js';
import { findTwins, SURE_TWINS } from './twins.js';
import { dice } from './twin-score.js';

const call = (externalKey: string, title: string, need = '', sponsorName?: string) => ({
  externalKey,
  title,
  need,
  sponsorName,
});
const scoreOf = (a: string, b: string, sponsor?: string) =>
  findTwins([call('a', a, '', sponsor)], [call('b', b, '', sponsor)])[0]?.score ?? 0;

it.each([
  ['“梧桐杯”大数据创新大赛——智慧城市赛道', '梧桐杯大数据创新大赛 - 智慧城市赛道'],
  ['Ｃhain Dream: Knowledge Graph', 'chain dream – knowledge graph'],
  ['Défi Balisage', 'DEFI BALISAGE'],
])('is sure that %s and %s are one', (a, b) => {
  expect(scoreOf(a, b)).toBeGreaterThanOrEqual(SURE_TWINS);
});

it.each([
  ['Construction of a Knowledge Graph for Health', 'Construction of a Knolwedge Graph for Health'],
  ['山东省数据应用创新创业大赛螺母螺栓产品质量智能检测', '山东数据应用创新创业大赛螺母螺栓产品质量智能检测'],
])('offers another spelling for merging: %s', (a, b) => {
  expect(scoreOf(a, b)).toBeGreaterThanOrEqual(0.8);
  expect(scoreOf(a, b)).toBeLessThan(SURE_TWINS);
});

it.each([
  ['云原生编程挑战赛1：服务网格', '云原生编程挑战赛3：服务网格'],
  ['太阳风暴识别和预警人工智能挑战赛——赛道一', '太阳风暴识别和预警人工智能挑战赛——赛道二'],
  ['智能船艇挑战赛目标识别算法赛（B组）', '智能船艇挑战赛目标识别算法赛（D组）'],
  ['2021 语言与智能技术竞赛', '2022 语言与智能技术竞赛'],
  ['国家电网有限公司人工智能竞赛公开赛-基建赛题', '国家电网有限公司人工智能竞赛公开赛-设备赛题'],
  ['Feedback Prize - Evaluating Student Writing', 'Feedback Prize - English Language Learning'],
  ['TBD', 'TBD'],
])('keeps the parts of a series apart: %s', (a, b) => {
  expect(scoreOf(a, b)).toBe(0);
});

it('offers a title within a longer one only where the sponsor is the same', () => {
  const [short, long] = ['SQLillo Royale', 'SQLillo Royale - Programmable Battle Royale'];
  expect(scoreOf(short, long, 'Capchase')).toBe(0.85);
  expect(scoreOf(short, long)).toBe(0);
});

it('takes one title of two sponsors for two calls', () => {
  expect(
    findTwins([call('a', 'Hack the crash', '', 'One AG')], [call('b', 'Hack the crash', '', 'Two SA')]),
  ).toEqual([]);
});

it('is less sure of one title where the texts differ', () => {
  const [twins] = findTwins(
    [call('a', '医疗实体抽取挑战赛', '从病历中抽取实体')],
    [call('b', '医疗实体抽取挑战赛', '翻译说明书')],
  );
  expect(twins).toEqual({ a: 'a', b: 'b', score: 0.9, why: 'same_title' });
});

it('finds a twin among thousands', () => {
  const many = Array.from({ length: 3_000 }, (_, n) =>
    call(`k${n}`, `挑战 ${String.fromCodePoint(0x4e00 + n, 0x5200 + n)} 创新大赛`),
  );
  expect(findTwins([call('new', many[1234]!.title)], many)).toEqual([
    { a: 'new', b: 'k1234', score: 1, why: 'same_title' },
  ]);
});

it('compares alike in both directions and finds everything like itself', () => {
  const title = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(title, title, (a, b) => {
      const [x, y] = [titleGrams(a), titleGrams(b)];
      expect(dice(x, y)).toBe(dice(y, x));
      if (x.size > 0) expect(dice(x, x)).toBe(1);
      expect(titleKey(titleKey(a))).toBe(titleKey(a));
    }),
  );
});
