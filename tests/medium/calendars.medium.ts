import { CalendarModule } from '#libs/calendar/calendar.module';
import { Calendars } from '#libs/calendar/calendars.service';
import { Database, sql } from '#libs/core/database/database';
import { addPerson, actorOf, startFeatures, type Features } from '../support/features.js';

const YEAR = 2031;
const PAPERS = ['https://www.gov.cn/2031.htm'];
const announcement = (days: [date: string, isOffDay: boolean][]) => ({
  year: YEAR,
  papers: PAPERS,
  days: days.map(([date, isOffDay]) => ({ name: '国庆节', date, isOffDay })),
});
const audited = sql(
  'test.importedYears',
  `select actor_id as "actorId" from audit_entries where action = 'calendar.yearImported' order by id`,
);

describe('a year that is announced', () => {
  let features: Features;
  let calendars: Calendars;
  const days = async (from: string, to: string) => (await calendars.days({ country: 'CN', from, to })).items;

  beforeAll(async () => {
    features = await startFeatures([CalendarModule]);
    calendars = features.app.get(Calendars);
  }, 60_000);
  afterAll(() => features.stop(), 30_000);

  it('is provisional before', async () => {
    const [day] = await days(`${YEAR}-10-06`, `${YEAR}-10-06`);
    expect(day).toEqual({ date: '2031-10-06', kind: 'workday', name: null, provisional: true });
  });

  it('is settled by its file, without a release, into the last days of the year before', async () => {
    const file = announcement([
      [`${YEAR - 1}-12-31`, true],
      [`${YEAR}-10-06`, true],
      [`${YEAR}-10-11`, false],
    ]);
    const view = await calendars.settle(file, null);
    expect(view).toMatchObject({ country: 'CN', year: YEAR, provisional: false, source: PAPERS[0] });
    expect(await days(`${YEAR}-10-05`, `${YEAR}-10-06`)).toEqual([
      { date: '2031-10-05', kind: 'weekend', name: null, provisional: false },
      {
        date: '2031-10-06',
        kind: 'holiday',
        name: { en: 'National Day', 'zh-Hans': '国庆节' },
        provisional: false,
      },
    ]);
    expect((await days(`${YEAR}-10-11`, `${YEAR}-10-11`))[0]?.kind).toBe('makeup_workday');
    expect((await days(`${YEAR - 1}-12-31`, `${YEAR - 1}-12-31`))[0]?.kind).toBe('holiday');
    expect((await days(`${YEAR - 1}-10-07`, `${YEAR - 1}-10-07`))[0]?.provisional).toBe(true);
  });

  it('is replaced whole by a corrected file, and each import is in the audit', async () => {
    const person = await addPerson(features, 'EU');
    await calendars.settle(announcement([[`${YEAR}-10-07`, true]]), person);
    const kinds = (await days(`${YEAR}-10-06`, `${YEAR}-10-11`)).map(({ kind }) => kind);
    expect(kinds).toEqual(['workday', 'holiday', 'workday', 'workday', 'workday', 'weekend']);
    expect((await days(`${YEAR - 1}-12-31`, `${YEAR - 1}-12-31`))[0]?.kind).toBe('workday');
    const entries = await features.app.get(Database).rows<{ actorId: string | null }>(audited, []);
    expect(entries.map(({ actorId }) => actorId)).toEqual([null, person]);
  });

  it('is imported by administrators only, and other countries stay as they are', async () => {
    const actor = await actorOf(features, await addPerson(features, 'CN'));
    await expect(calendars.import(actor, announcement([[`${YEAR}-01-01`, true]]))).rejects.toMatchObject({
      code: 'forbidden',
    });
    const { items } = await calendars.days({ country: 'DE', from: `${YEAR}-10-07`, to: `${YEAR}-10-07` });
    expect(items[0]).toMatchObject({ kind: 'workday', provisional: false });
  });

  it('refuses ranges that end before they begin, or have no end', async () => {
    await expect(days('2026-02-01', '2026-01-01')).rejects.toMatchObject({ code: 'invalid' });
    await expect(days('2020-01-01', '2026-01-01')).rejects.toMatchObject({ code: 'invalid' });
  });

  it('lists the years people plan in, of all countries', async () => {
    const { items } = await calendars.years();
    const thisYear = new Date().getUTCFullYear();
    const chinese = items.filter(({ country }) => country === 'CN').map(({ year }) => year);
    expect(chinese).toEqual([thisYear - 1, thisYear, thisYear + 1, thisYear + 2]);
    expect(items).toHaveLength(32);
  });
});
