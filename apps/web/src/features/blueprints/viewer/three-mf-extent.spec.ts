import { threeMfExtent } from './three-mf-extent';

const mesh = (id: number, triangles: number): string =>
  `<object id="${id}"><mesh><triangles>${'<triangle v1="0" v2="1" v3="2"/>'.repeat(triangles)}</triangles></mesh></object>`;
const made = (id: number, ...of: number[]): string =>
  `<object type="model" id='${id}'><components>${of.map((one) => `<component objectid = "${one}"/>`).join('')}</components></object>`;
const item = (id: number): string => `<build><item objectid="${id}"/></build>`;

describe('threeMfExtent', () => {
  it('follows every reference', () => {
    const text = mesh(1, 10) + made(2, 1, 1) + made(3, 2, 2) + item(3);
    // each object as it stands, and the last once more as it is built
    expect(threeMfExtent([text])).toEqual({ parts: 1 + 3 + 7 + 7, triangles: 10 + 20 + 40 + 40 });
  });

  it('sees what a kilobyte unfolds to', () => {
    const levels = Array.from({ length: 24 }, (_, level) => made(level + 2, level + 1, level + 1));
    expect(threeMfExtent([mesh(1, 1) + levels.join('') + item(25)]).parts).toBeGreaterThan(2 ** 24);
  });

  it('reads tags with a prefix, and parts in another model', () => {
    const other = mesh(1, 5);
    const root =
      '<x:object id="2"><x:components><x:component objectid="1" p:path="/3D/other.model"/></x:components>';
    expect(threeMfExtent([root, other]).triangles).toBe(10);
  });

  it('counts twins of one id in two models, and takes neither for part of itself', () => {
    expect(threeMfExtent([made(1, 1) + item(1), mesh(1, 5)])).toEqual({ parts: 6, triangles: 20 });
  });

  it.each([
    ['contain themselves', made(1, 2) + made(2, 1)],
    ['point to nothing', made(1, 7)],
    ['cannot be read', '<object id="1"><component objectid="&#49;"/></object>'],
    ['hide behind entities', `<!DOCTYPE model [<!ENTITY c "x">]>${mesh(1, 1)}`],
  ])('says no end of objects that %s', (_, text) => {
    expect(threeMfExtent([text]).parts).toBe(Infinity);
  });
});
