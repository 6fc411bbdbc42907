import type { LocalizedText, TextVariant } from '#libs/contracts/localized-text';
import { writeLocalized } from '#libs/language/localized-text';
import { findings, isPublishable, type GateFacts } from './challenge-gate.js';

const NOW = new Date('2026-10-01T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY);

const both = writeLocalized(
  [
    { locale: 'en', text: 'Quiet gears' },
    { locale: 'zh-Hans', text: '静音齿轮' },
  ],
  'anna',
  NOW,
);
const english = writeLocalized({ locale: 'en', text: 'Quiet gears' }, 'anna', NOW);
const withMachine = (coverage: number, sourceRevision = 1): LocalizedText => ({
  ...english,
  variants: { ...english.variants, 'zh-Hans': machine(coverage, sourceRevision) },
});
const machine = (coverage: number, sourceRevision: number): TextVariant => ({
  text: '静音齿轮',
  provenance: 'machine',
  sourceRevision,
  engine: 'test',
  coverage,
  at: NOW.toISOString(),
});

const complete: GateFacts = {
  title: both,
  summary: both,
  need: english,
  context: null,
  constraints: english,
  successTests: [english],
  terms: both,
  weights: [60, 40],
  deadlineAt: inDays(30),
  hasReward: true,
};
const about = (change: Partial<GateFacts>) =>
  findings({ ...complete, ...change }, NOW).map(({ field, code, level }) => `${level} ${field} ${code}`);

describe('what keeps a challenge from being published', () => {
  it('is nothing once all is there', () => {
    expect(findings(complete, NOW)).toEqual([]);
  });

  it('names every missing thing of an empty draft', () => {
    const empty: GateFacts = {
      title: english,
      summary: null,
      need: null,
      context: null,
      constraints: null,
      successTests: [],
      terms: null,
      weights: [],
      deadlineAt: null,
      hasReward: false,
    };
    const found = findings(empty, NOW);
    expect(found.filter(({ level }) => level === 'missing').map(({ field }) => field)).toEqual([
      'title.zh-Hans',
      'summary.en',
      'summary.zh-Hans',
      'need',
      'successTests',
      'terms',
      'rubric',
    ]);
    expect(isPublishable(found)).toBe(false);
  });

  it('takes a machine’s translation of a title, and says so', () => {
    expect(about({ title: withMachine(0.8) })).toEqual(['warning title.zh-Hans machine_variant']);
    expect(about({ title: withMachine(0.79) })).toEqual(['missing title.zh-Hans language_missing']);
  });

  it('takes no machine’s text for terms', () => {
    expect(about({ terms: withMachine(1) })).toEqual(['missing terms.zh-Hans person_needed']);
    expect(about({ terms: english })).toEqual(['missing terms.zh-Hans language_missing']);
  });

  it('points out a person’s translation that is behind', () => {
    expect(about({ summary: { ...both, revision: 2 } })).toEqual([
      'warning summary.en variant_stale',
      'warning summary.zh-Hans variant_stale',
    ]);
  });

  it('wants weights of exactly 100', () => {
    expect(about({ weights: [60, 30] })).toEqual(['missing rubric weights_not_100']);
  });

  it.each([
    [inDays(0), ['missing deadline deadline_past']],
    [inDays(-1), ['missing deadline deadline_past']],
    [inDays(13), ['warning deadline deadline_soon']],
    [inDays(14), []],
    [null, ['warning deadline no_deadline']],
  ])('looks at the deadline %s', (deadlineAt, expected) => {
    expect(about({ deadlineAt })).toEqual(expected);
  });

  it('can be published with warnings', () => {
    expect(isPublishable(findings({ ...complete, hasReward: false }, NOW))).toBe(true);
  });
});
