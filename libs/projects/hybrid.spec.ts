import fc from 'fast-check';
import { isHybrid } from './hybrid.js';

const member = fc.record({ side: fc.constantFrom('EU', 'CN', 'OTHER'), bilingual: fc.boolean() });
const team = fc.array(member, { maxLength: 8 });

describe('a hybrid team', () => {
  it('has somebody on each side and one who is bilingual', () => {
    fc.assert(
      fc.property(team, (members) => {
        const expected =
          members.some(({ side }) => side === 'EU') &&
          members.some(({ side }) => side === 'CN') &&
          members.some(({ bilingual }) => bilingual);
        expect(isHybrid(members)).toBe(expected);
      }),
    );
  });

  it('stays hybrid when somebody joins', () => {
    fc.assert(
      fc.property(team, member, (members, newcomer) => {
        fc.pre(isHybrid(members));
        expect(isHybrid([...members, newcomer])).toBe(true);
      }),
    );
  });

  it.each([
    ['nobody', []],
    ['one side only', [{ side: 'EU', bilingual: true }]],
    [
      'both sides, no common language',
      [
        { side: 'EU', bilingual: false },
        { side: 'CN', bilingual: false },
      ],
    ],
  ] as const)('is not %s', (_, members) => {
    expect(isHybrid(members)).toBe(false);
  });
});
