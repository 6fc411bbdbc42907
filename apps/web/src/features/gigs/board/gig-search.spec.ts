import { gigSearch } from './gig-search';

const PROJECT = '0199aaaa-0000-7000-8000-000000000001';

it.each([
  [{}, {}],
  [
    { skill: 'sensors', language: 'zh-Hans', side: 'CN', state: 'open', mine: 'claimed', projectId: PROJECT },
    { skill: 'sensors', language: 'zh-Hans', side: 'CN', state: 'open', mine: 'claimed', projectId: PROJECT },
  ],
  [{ skill: 'juggling', language: '<b>', side: 'MOON', state: 'withdrawn', mine: 'all', projectId: '1' }, {}],
  [{ skill: 7, language: [], unknown: 'x' }, {}],
])('P1-11: the address %j asks of the board for %j', (given, expected) => {
  expect(gigSearch(given)).toEqual(expected);
});
