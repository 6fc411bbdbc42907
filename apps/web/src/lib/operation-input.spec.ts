import { addressOf, keyOf } from './operation-input';

const read = { id: 'things.read', path: '/things/:id/parts/:partId' };

describe('the address of an operation', () => {
  it('puts parameters into the path, escaped, and leaves out what is empty', () => {
    const input = {
      params: { id: 'a/b', partId: '7' },
      query: { lang: 'zh-Hans', q: '', cursor: undefined },
    };
    expect(addressOf(read, input)).toBe('/api/v1/things/a%2Fb/parts/7?lang=zh-Hans');
  });
});

describe('the key of a reading', () => {
  it('is the same whether an empty filter is written or not', () => {
    expect(keyOf(read, { query: { q: '', sector: undefined } })).toEqual(keyOf(read));
    expect(keyOf(read, { params: { id: '1' }, query: { q: 'x' } })).toEqual([
      'things.read',
      { params: { id: '1' }, query: { q: 'x' } },
    ]);
  });
});
