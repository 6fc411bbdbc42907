import { nameFor } from './person-name';

const han = { script: 'Hani', family: '陈', given: '伟' };
const latin = { script: 'Latn', family: 'Chen', given: 'Wei' };

describe('a name before a reader', () => {
  it('is written in the reader’s script, in the order the person chose', () => {
    const name = { forms: [han, latin], preferredScript: 'Hani', latinOrder: 'family_first' as const };
    expect(nameFor(name, 'zh-Hans')).toBe('陈伟');
    expect(nameFor(name, 'en')).toBe('Chen Wei');
    expect(nameFor({ ...name, latinOrder: 'given_first' }, 'en')).toBe('Wei Chen');
  });

  it('falls back to the preferred script, and obeys a written display', () => {
    const name = { forms: [latin], preferredScript: 'Latn', latinOrder: 'given_first' as const };
    expect(nameFor(name, 'zh-Hans')).toBe('Wei Chen');
    expect(nameFor({ ...name, forms: [{ ...latin, display: 'W. Chen' }] }, 'en')).toBe('W. Chen');
    expect(nameFor({ ...name, forms: [{ ...latin, family: '' }] }, 'en')).toBe('Wei');
  });
});
