import { rivalsSee } from '#libs/contracts/commons';
import { isMore, mayAsk, mayShow } from './shown.js';

const STEPS = rivalsSee.options;

describe('P1-08: what rivals see of each other in the commons', () => {
  it('grows from nothing over sides to names', () => {
    expect(STEPS).toEqual(['nothing', 'sides', 'names']);
    expect(isMore('names', 'sides')).toBe(true);
    expect(isMore('sides', 'nothing')).toBe(true);
    expect(isMore('sides', 'sides')).toBe(false);
  });

  it('is at least what the switch asks of who joins, and never less than somebody shows already', () => {
    for (const asked of STEPS) {
      const joining = mayShow({ manages: false, asked, shows: null });
      expect(joining[0]).toBe(asked);
      expect(joining.at(-1)).toBe('names');
      for (const shows of STEPS) {
        const offered = mayShow({ manages: false, asked, shows });
        expect(offered[0]).toBe(shows);
        expect(offered.some((one) => isMore(shows, one))).toBe(false);
      }
    }
  });

  it('stays as agreed for who joined before the switch was turned up', () => {
    expect(mayShow({ manages: false, asked: 'names', shows: 'nothing' })).toEqual(STEPS);
  });

  it('is the name of those who speak for the sponsor', () => {
    for (const asked of STEPS) expect(mayShow({ manages: true, asked, shows: null })).toEqual(['names']);
  });

  it('can be asked for less only while nobody joined under more', () => {
    for (const asked of STEPS) {
      expect(mayAsk(asked, [])).toBe(true);
      for (const before of STEPS) expect(mayAsk(asked, ['nothing', before])).toBe(!isMore(before, asked));
    }
  });
});
