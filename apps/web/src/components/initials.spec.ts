import fc from 'fast-check';
import { initials } from './initials';

describe('initials', () => {
  it.each([
    ['陈伟', '陈'],
    ['Innovation manager', 'IM'],
    ['Jean-Luc van der Berg', 'JB'],
    ['Müller', 'M'],
    ['•••', '•'],
    ['', '·'],
  ])('%s → %s', (name, short) => {
    expect(initials(name)).toBe(short);
  });

  it('are never longer than two characters, whatever the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z\u4e00-\u9fff ·-]{0,40}$/), (name) => {
        const { length } = [...initials(name)];
        return length >= 1 && length <= 2;
      }),
    );
  });
});
