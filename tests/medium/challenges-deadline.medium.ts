import { Calendars } from '#libs/calendar/calendars.service';
import { ChallengeReadiness } from '#libs/challenges/challenge-readiness.service';
import { ChallengeWorld } from '../support/challenges.js';

describe('P0-08: the deadline of a draft', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const doubts = async (local: string) => {
    const id = await world.draft({ deadline: { local, timeZone: 'Europe/Berlin' } });
    const { items } = await world.get(ChallengeReadiness).lint(await world.owner(), id);
    return items.filter(({ field, code }) => field === 'deadline' && /^[A-Z_]+$/.test(code));
  };

  it('is held against both calendars, with a day that suits both', async () => {
    expect(await doubts('2029-10-02T16:00')).toEqual([
      {
        field: 'deadline',
        code: 'CN_HOLIDAY',
        level: 'warning',
        message: '2 Oct is National Day in China; move to 4 Oct?',
        suggestion: { local: '2029-10-04T16:00', timeZone: 'Europe/Berlin' },
      },
      expect.objectContaining({
        code: 'CN_NOT_ANNOUNCED',
        message: 'China’s holidays of 2029 are not yet announced',
      }),
    ]);
  });

  it('is known better once the year is announced, without a release', async () => {
    const days = ['01', '02', '03', '04', '05'].map((day) => ({
      name: '国庆节',
      date: `2029-10-${day}`,
      isOffDay: true,
    }));
    await world.get(Calendars).settle({ year: 2029, papers: ['https://www.gov.cn/2029.htm'], days }, null);
    const found = await doubts('2029-10-02T16:00');
    expect(found.map(({ code, suggestion }) => [code, suggestion?.local])).toEqual([
      ['CN_HOLIDAY', '2029-10-08T16:00'],
    ]);
  });

  it('never keeps a challenge from being published', async () => {
    const id = await world.draft({ deadline: { local: '2029-10-02T16:00', timeZone: 'Europe/Berlin' } });
    const { items, publishable } = await world.get(ChallengeReadiness).lint(await world.owner(), id);
    expect(publishable).toBe(items.every(({ level }) => level === 'warning'));
  });

  it('may lie where no calendar reaches', async () => {
    expect(await doubts('9998-01-01T00:00')).toEqual([]);
  });
});
