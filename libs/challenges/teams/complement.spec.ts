import fc from 'fast-check';
import { skill } from '#libs/contracts/skills';
import type { TeamTrait } from '#libs/contracts/teams';
import { fitOf, gapsOf, type Gifts } from './complement.js';

const level = fc.constantFrom('A1', 'B2', 'C1', 'native');
const person: fc.Arbitrary<Gifts> = fc.record({
  skills: fc.subarray([...skill.options], { maxLength: 4 }),
  languages: fc.array(fc.record({ tag: fc.constantFrom('en', 'zh-Hans', 'de', 'fr'), level }), {
    maxLength: 3,
  }),
  side: fc.constantFrom('EU', 'CN', 'OTHER'),
});
const trait: fc.Arbitrary<TeamTrait> = fc.oneof(
  fc.constantFrom(...skill.options).map((value) => ({ kind: 'skill', value }) as const),
  fc.constantFrom('en', 'zh-Hans', 'de', 'fr').map((value) => ({ kind: 'language', value }) as const),
  fc.constantFrom('EU', 'CN', 'OTHER').map((value) => ({ kind: 'side', value }) as const),
);
const seeking = fc.array(trait, { maxLength: 6 });
const team = fc.array(person, { maxLength: 5 });
const names = (traits: readonly TeamTrait[]) => traits.map((one) => JSON.stringify(one)).sort();

const WEI: Gifts = { skills: ['sensors'], languages: [{ tag: 'zh-Hans', level: 'native' }], side: 'CN' };
const ANNA: Gifts = {
  skills: ['simulation'],
  languages: [
    { tag: 'de', level: 'native' },
    { tag: 'en', level: 'C1' },
  ],
  side: 'EU',
};

describe('P1-10: how somebody completes a team', () => {
  it('says what a Chinese team lacks, and what Anna brings of it', () => {
    const gaps = gapsOf(
      [
        { kind: 'skill', value: 'simulation' },
        { kind: 'language', value: 'de' },
      ],
      [WEI],
    );
    expect(gaps).toEqual([
      { kind: 'skill', value: 'simulation' },
      { kind: 'language', value: 'de' },
      { kind: 'side', value: 'EU' },
      { kind: 'bridge' },
    ]);
    expect(fitOf(gaps, ANNA)).toEqual({ reasons: gaps.slice(0, 3), gaps: [{ kind: 'bridge' }] });
    expect(fitOf(gaps, WEI).reasons).toEqual([]);
  });

  it('counts each thing once, and nothing that somebody of the team brings', () => {
    const twice: TeamTrait[] = [
      { kind: 'side', value: 'EU' },
      { kind: 'side', value: 'EU' },
      { kind: 'skill', value: 'sensors' },
    ];
    expect(gapsOf(twice, [WEI])).toEqual([{ kind: 'side', value: 'EU' }, { kind: 'bridge' }]);
  });

  it('divides the gaps into what somebody brings and what would be left when they have joined', () => {
    fc.assert(
      fc.property(seeking, team, person, (wanted, members, newcomer) => {
        const gaps = gapsOf(wanted, members);
        const { reasons, gaps: left } = fitOf(gaps, newcomer);
        expect(names([...reasons, ...left])).toEqual(names(gaps));
        expect(names(gapsOf(wanted, [...members, newcomer]))).toEqual(names(left));
      }),
    );
  });

  it('never lacks more when somebody joins', () => {
    fc.assert(
      fc.property(seeking, team, person, (wanted, members, newcomer) => {
        const before = names(gapsOf(wanted, members));
        expect(before).toEqual(expect.arrayContaining(names(gapsOf(wanted, [...members, newcomer]))));
      }),
    );
  });
});
