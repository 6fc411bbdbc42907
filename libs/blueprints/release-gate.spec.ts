import type { LocalizedText, TextVariant } from '#libs/contracts/localized-text';
import { missingForRelease, type ReleaseFacts } from './release-gate.js';

const variant = (text: string, more: Partial<TextVariant> = {}): TextVariant => ({
  text,
  provenance: 'human',
  sourceRevision: 1,
  at: '2026-01-01T00:00:00.000Z',
  ...more,
});
const title = (chinese?: TextVariant): LocalizedText => ({
  sourceLocale: 'en',
  revision: 1,
  variants: { en: variant('Housing'), ...(chinese && { 'zh-Hans': chinese }) },
});
const whole: ReleaseFacts = {
  title: title(variant('外壳')),
  fileClasses: ['hardware', 'hardware', 'documentation'],
  parameterCount: 0,
  licences: { hardware: 'CERN-OHL-S-2.0', documentation: 'CC-BY-4.0' },
};
const paths = (facts: Partial<ReleaseFacts>) =>
  missingForRelease({ ...whole, ...facts }).map(({ path }) => path);

it.each<[string, Partial<ReleaseFacts>, string[]]>([
  ['whole', {}, []],
  ['without anything in it', { fileClasses: [] }, ['files']],
  ['of parameters alone', { fileClasses: [], parameterCount: 3 }, []],
  ['of parameters without a licence', { fileClasses: [], parameterCount: 3, licences: {} }, ['licences']],
  ['with a class that has no licence', { licences: { hardware: 'MIT' } }, ['licences.documentation']],
  ['with a title in one language', { title: title() }, ['title.zh-Hans']],
  [
    'with a title by a machine',
    { title: title(variant('外壳', { provenance: 'machine', coverage: 1 })) },
    [],
  ],
  [
    'with a title by a machine that knew too few words',
    { title: title(variant('Housing 壳', { provenance: 'machine', coverage: 0.3 })) },
    ['title.zh-Hans'],
  ],
])('a version %s', (_, facts, expected) => {
  expect(paths(facts)).toEqual(expected);
});
