import type { LocalizedText } from '#libs/contracts/localized-text';
import { attributionText, peopleIn, withNames, type Attribution } from './attribution.js';

const ANNA = '11111111-1111-4111-8111-111111111111';
const WEI = '22222222-2222-4222-8222-222222222222';
const at = '2026-01-01T00:00:00.000Z';
const variant = (text: string) => ({ text, provenance: 'human' as const, sourceRevision: 1, at });
const title: LocalizedText = {
  sourceLocale: 'zh-Hans',
  revision: 1,
  variants: { 'zh-Hans': variant('外壳'), en: variant('Housing\nwith\tlid') },
};
const whole: Attribution = {
  title,
  number: '1.0.0',
  authorIds: [WEI],
  licences: { hardware: 'CERN-OHL-S-2.0' },
  releasedAt: new Date('2026-11-28T12:00:00.000Z'),
  parents: [
    { title, number: '0.9.0', authorIds: [ANNA, WEI], licences: { hardware: 'CERN-OHL-S-2.0' } },
    { title: null, number: '0.1.0', authorIds: [ANNA], licences: {} },
  ],
  files: [{ name: 'cad/外壳.stl', size: 5, sha256: 'ab'.repeat(32) }],
};

it('says who made it of what, under which licences, and which bytes it is', () => {
  expect(attributionText(whole)).toBe(`外壳 / Housing with lid 1.0.0
  Released 发布 2026-11-28T12:00:00.000Z

Authors 作者
  {person:${WEI}}

Licences 许可证
  hardware 硬件: CERN-OHL-S-2.0

Derived from 衍生自
  外壳 / Housing with lid 0.9.0 · {person:${ANNA}}, {person:${WEI}} · hardware 硬件: CERN-OHL-S-2.0
  a work that is not public 未公开的作品 0.1.0 · {person:${ANNA}}

Files 文件 (SHA-256)
  ${'ab'.repeat(32)}  cad/外壳.stl
`);
});

it('leaves out what there is nothing of', () => {
  const text = attributionText({ ...whole, releasedAt: null, parents: [], files: [], licences: {} });
  expect(text).toContain('草稿，尚未发布');
  expect(text).not.toMatch(/Derived|Files|Licences/);
});

it('is filled with names when it is read', () => {
  const text = attributionText(whole);
  expect(peopleIn(text)).toEqual([WEI, ANNA]);
  const named = withNames(text, new Map([[WEI, '陈伟']]));
  expect(named).toContain('作者\n  陈伟\n');
  expect(named).toContain(`{person:${ANNA}}`);
});

it('takes neither a title nor a path for the name of a person', () => {
  const forged = `{person:${WEI}}`;
  const variants = { en: { ...whole.title.variants.en!, text: forged } };
  const title = { ...whole.title, sourceLocale: 'en', variants };
  const files = [{ name: `${forged}.txt`, size: 1, sha256: 'ab'.repeat(32) }];
  const text = attributionText({ ...whole, title, authorIds: [], parents: [], files });
  expect(peopleIn(text)).toEqual([]);
  expect(withNames(text, new Map([[WEI, '陈伟']]))).toBe(text);
});
