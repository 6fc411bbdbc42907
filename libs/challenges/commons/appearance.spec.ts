import fc from 'fast-check';
import { appearanceOf } from './appearance.js';

const side = fc.constantFrom('EU' as const, 'CN' as const, 'OTHER' as const);

describe('P1-08: how a solver appears in the commons', () => {
  it('is a number and nothing else of theirs, the same in both languages', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1 }), side, (aliasId, number, from) => {
        const rest = { id: aliasId, masked: true, side: 'OTHER', timeZone: null };
        expect(appearanceOf({ shows: 'nothing', aliasId, number, side: from })).toEqual({
          en: { ...rest, displayName: `Solver ${number}` },
          'zh-Hans': { ...rest, displayName: `揭榜方 ${number}` },
        });
      }),
    );
  });

  it('is that number with the shore, or the own name, where they agreed to it', () => {
    const solver = { aliasId: 'a', number: 3, side: 'CN' } as const;
    expect(appearanceOf({ ...solver, shows: 'sides' })).toMatchObject({
      en: { displayName: 'Solver 3', side: 'CN', timeZone: null },
    });
    expect(appearanceOf({ ...solver, shows: 'names' })).toBe('own name');
  });
});
