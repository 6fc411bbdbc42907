import { challengeSearch } from './challenge-search';

describe('challengeSearch', () => {
  it('takes what an address may ask for', () => {
    const search = { q: '泵', state: 'open', sector: 28, country: 'DE', mine: true };
    const found = { q: '泵', state: 'open', sector: '28', country: 'DE', mine: 'true' };
    expect(challengeSearch(search)).toEqual(found);
    expect(challengeSearch({ sector: '1' })).toEqual({ sector: '01' });
  });

  it('leaves the rest alone', () => {
    const search = { q: '', state: 'lost', sector: 'C28', country: 'Germany', mine: 'no', page: '2' };
    expect(challengeSearch(search)).toEqual({});
  });
});
