import { conflictingFields, originalOf, written, type Draft } from './draft';

const words = (text: string) => ({ locale: 'en', text });
const base: Draft = {
  title: words('Quiet gears'),
  summary: words('S'),
  need: words('N'),
  context: words(''),
  constraints: words(''),
  successTests: [words('one')],
  sector: '28',
  trlIn: 4,
  trlOut: null,
  reward: { asWritten: '', money: { amountMinor: 800_000, currency: 'EUR' } },
  deadline: { local: '2026-10-30T16:00', timeZone: 'Europe/Berlin' },
  graceMinutes: 0,
  visibility: 'public',
};

describe('a draft that two people change', () => {
  it('is in conflict only where both changed the same field to different things', () => {
    const theirs = {
      ...base,
      title: words('Silent gears'),
      sector: '26',
      successTests: [words('one'), words('two')],
    };
    expect(conflictingFields(base, theirs, { title: words('Calm gears') })).toEqual(['title']);
    expect(conflictingFields(base, theirs, { title: words('Silent gears'), sector: '26' })).toEqual([]);
    expect(conflictingFields(base, theirs, { need: words('Another need') })).toEqual([]);
    expect(conflictingFields(base, theirs, { successTests: [words('three')] })).toEqual(['successTests']);
  });

  it('reads each kind of field', () => {
    expect(written(base, 'reward')).toBe('8000 EUR');
    expect(written(base, 'deadline')).toBe('2026-10-30 16:00 (Europe/Berlin)');
    expect(written({ deadline: null }, 'deadline')).toBe('');
    expect(written(base, 'trlIn')).toBe('4');
  });

  it('takes the original of a text that is shown in another language', () => {
    const view = {
      text: '静音齿轮',
      locale: 'zh-Hans',
      sourceLocale: 'en',
      provenance: 'machine',
      stale: false,
      behind: 0,
    } as const;
    const variants = { en: { text: 'Quiet gears', provenance: 'human', stale: false, behind: 0 } } as const;
    expect(originalOf({ ...view, variants })).toEqual(words('Quiet gears'));
  });
});
