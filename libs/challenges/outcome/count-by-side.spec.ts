import { countBySide } from './count-by-side.js';

it('counts sides in a fixed order and leaves out those with nobody', () => {
  expect(countBySide(['CN', 'EU', 'CN'])).toEqual([
    { side: 'EU', count: 1 },
    { side: 'CN', count: 2 },
  ]);
  expect(countBySide([])).toEqual([]);
});
