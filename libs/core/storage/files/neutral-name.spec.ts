import fc from 'fast-check';
import { neutralName } from './neutral-name.js';

describe('P0-12: a neutral name', () => {
  it.each([
    ['Zhang Wei – Konzept.PDF', 'file-1.pdf'],
    ['board.kicad_pcb', 'file-1.kicad_pcb'],
    ['archive.tar.gz', 'file-1.gz'],
    ['concept.zhangwei', 'file-1'],
    ['pdf', 'file-1'],
    ['', 'file-1'],
    ['plan.', 'file-1'],
  ])('of “%s” is “%s”', (name, neutral) => {
    expect(neutralName(0, name)).toBe(neutral);
  });

  it('counts from one', () => {
    expect([0, 1, 9].map((at) => neutralName(at, 'a.stl'))).toEqual([
      'file-1.stl',
      'file-2.stl',
      'file-10.stl',
    ]);
  });

  it('keeps nothing of any name but a known ending', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(49), (name, at) => {
        expect(neutralName(at, `${name}.qxlab`)).toBe(`file-${at + 1}`);
        expect(neutralName(at, name)).toMatch(/^file-\d+(\.[a-z0-9_]+)?$/);
      }),
    );
  });
});
