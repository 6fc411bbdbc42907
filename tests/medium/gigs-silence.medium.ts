import type { NoticeDefinition } from '#libs/contracts/notice';
import {
  noticeGigAccepted,
  noticeGigClaimed,
  noticeGigDelivered,
  noticeGigGivenBack,
  noticeGigLapsed,
  noticeGigNoted,
  noticeGigReleased,
  noticeGigSentBack,
  noticeGigSilent,
  noticeGigWithdrawn,
} from '#libs/contracts/gig-facts';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Notices } from '#libs/core/notices/notices';
import { Calendars } from '#libs/calendar/calendars.service';
import { startGigs, type Gigs } from '../support/gigs.js';

const HOUR = 3_600_000;

describe('P1-11: silence and who is told', () => {
  let gigs: Gigs;
  let clock: Clock;
  let poster: SignedInActor;
  let claimer: SignedInActor;
  let projectId: string;

  beforeAll(async () => {
    gigs = await startGigs();
    clock = gigs.app.get(Clock);
    [poster, claimer] = [await gigs.someone('EU'), await gigs.someone('CN')];
    projectId = await gigs.project({ personId: poster.personId, role: 'lead', side: 'EU' });
  }, 120_000);
  afterAll(() => gigs.features.stop(), 30_000);

  const goTo = (at: Date, hours = 0) => clock.travel(at.getTime() - clock.now().getTime() + hours * HOUR);
  const rowOf = async (id: string) => {
    const { rows } = await gigs.app
      .get(Database)
      .pool.query<{ warn_at: Date; lapse_at: Date; warned_at: Date | null }>(
        'select warn_at, lapse_at, warned_at from gigs where id = $1',
        [id],
      );
    return rows[0]!;
  };
  const facts = async (id: string) =>
    (
      await gigs.app
        .get(Database)
        .pool.query<{ name: string }>(`select name from outbox where payload->>'gigId' = $1 order by id`, [
          id,
        ])
    ).rows.map(({ name }) => name);
  const claimed = async () => {
    const id = await gigs.post(poster, projectId);
    await gigs.claim(claimer, id);
    return id;
  };

  it('warns two joint working days before, once, and then gives the gig back to the board', async () => {
    const id = await claimed();
    const { warn_at, lapse_at } = await rowOf(id);
    goTo(warn_at, -1);
    await gigs.work.advanceDue();
    expect((await rowOf(id)).warned_at).toBeNull();
    goTo(warn_at, 1);
    await gigs.work.advanceDue();
    await gigs.work.advanceDue();
    expect(await facts(id)).toEqual(['gig.posted', 'gig.claimed', 'gig.silent']);
    expect((await rowOf(id)).lapse_at).toEqual(lapse_at);
    expect(await gigs.read(claimer, id)).toMatchObject({
      silence: { warned: true, endsAt: lapse_at.toISOString() },
    });
    goTo(lapse_at, -1);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'claimed' });
    goTo(lapse_at, 1);
    await gigs.work.advanceDue();
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({
      state: 'open',
      claimer: null,
      can: { claim: true },
    });
    expect(await facts(id)).toEqual(['gig.posted', 'gig.claimed', 'gig.silent', 'gig.lapsed']);
    expect((await gigs.said(claimer, id))[0]).toMatchObject({ kind: 'lapsed', author: null });
  });

  it('is broken by a note of the claimer, not by one of the poster', async () => {
    const id = await claimed();
    const { warn_at, lapse_at } = await rowOf(id);
    goTo(warn_at, 1);
    await gigs.work.advanceDue();
    await gigs.note(poster, id, 'How is it going?');
    expect((await rowOf(id)).warned_at).not.toBeNull();
    await gigs.note(claimer, id);
    expect(await gigs.read(poster, id)).toMatchObject({ silence: { warned: false } });
    goTo(lapse_at, 1);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'claimed' });
  });

  it('is not counted while the delivery waits for the poster, and begins anew when it is sent back', async () => {
    const id = await claimed();
    const { lapse_at } = await rowOf(id);
    await gigs.deliver(claimer, id);
    goTo(lapse_at, 48);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'delivered' });
    await gigs.sendBack(poster, id);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'claimed', silence: { warned: false } });
    expect((await rowOf(id)).warn_at > clock.now()).toBe(true);
  });

  it('ends no claim unwarned, though the clock stood still for weeks', async () => {
    const id = await claimed();
    goTo((await rowOf(id)).lapse_at, 21 * 24);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'claimed', silence: { warned: true } });
    const { lapse_at } = await rowOf(id);
    expect(lapse_at > clock.now()).toBe(true);
    goTo(lapse_at, 1);
    await gigs.work.advanceDue();
    expect(await gigs.read(claimer, id)).toMatchObject({ state: 'open' });
  });

  it('waits longer when a year is announced meanwhile that has fewer working days', async () => {
    const id = await claimed();
    const { warn_at } = await rowOf(id);
    const days = Array.from({ length: 10 }, (_, n) => ({
      name: '国庆节',
      date: new Date(warn_at.getTime() - n * 24 * HOUR).toISOString().slice(0, 10),
      isOffDay: true,
    }));
    const year = warn_at.getUTCFullYear();
    const announced = days.filter(({ date }) => date.startsWith(String(year)));
    await gigs.app
      .get(Calendars)
      .settle({ year, papers: ['https://www.gov.cn/days.htm'], days: announced }, null);
    goTo(warn_at, 1);
    await gigs.work.advanceDue();
    const after = await rowOf(id);
    expect(after.warned_at).toBeNull();
    expect(after.warn_at > warn_at).toBe(true);
  });

  it('plans a job for both ends', async () => {
    const id = await claimed();
    const { warn_at } = await rowOf(id);
    const { rows } = await gigs.app
      .get(Database)
      .pool.query<{ run_at: Date }>(`select run_at from outbox where job_key like $1`, [`gig ${id} %`]);
    expect(rows.map(({ run_at }) => run_at)).toEqual([warn_at]);
    goTo(warn_at, 1);
    await gigs.work.advanceDue();
    const after = await gigs.app
      .get(Database)
      .pool.query(`select 1 from outbox where job_key = $1`, [
        `gig ${id} ${(await rowOf(id)).lapse_at.toISOString()}`,
      ]);
    expect(after.rows).toHaveLength(1);
  });

  it('tells the other of the two, as long as it concerns them', async () => {
    const id = await claimed();
    const of = { gigId: id, claimerId: claimer.personId };
    const told = async ({ type }: Pick<NoticeDefinition, 'type'>, fact: object = of) =>
      (
        await gigs.app
          .get(Notices)
          .sourceOf(type)
          .find(fact as never, null)
      )?.recipients.map(
        ({ personId, reason }) => `${personId === poster.personId ? 'poster' : 'claimer'} ${reason}`,
      );
    const noted = (author: SignedInActor) => ({ ...of, noteId: id, authorId: author.personId });
    expect(await told(noticeGigClaimed)).toEqual(['poster poster']);
    expect(await told(noticeGigNoted, noted(claimer))).toEqual(['poster poster']);
    expect(await told(noticeGigNoted, noted(poster))).toEqual(['claimer claimer']);
    expect(await told(noticeGigSilent)).toBeUndefined();
    await gigs.deliver(claimer, id);
    expect(await told(noticeGigClaimed)).toBeUndefined();
    expect(await told(noticeGigDelivered)).toEqual(['poster poster']);
    await gigs.sendBack(poster, id);
    expect(await told(noticeGigDelivered)).toBeUndefined();
    expect(await told(noticeGigSentBack)).toEqual(['claimer claimer']);
    goTo((await rowOf(id)).warn_at, 1);
    await gigs.work.advanceDue();
    expect(await told(noticeGigSilent)).toEqual(['claimer claimer']);
    await gigs.giveBack(claimer, id);
    expect(await told(noticeGigSilent)).toBeUndefined();
    expect(await told(noticeGigGivenBack)).toEqual(['poster poster']);
    expect(await told(noticeGigReleased)).toEqual(['claimer former']);
    expect(await told(noticeGigLapsed)).toEqual(['claimer former', 'poster poster']);
    expect(await told(noticeGigWithdrawn, { gigId: id, claimerId: null })).toBeUndefined();
    expect(await told(noticeGigWithdrawn)).toEqual(['claimer former']);
    await gigs.claim(claimer, id);
    await gigs.deliver(claimer, id);
    await gigs.accept(poster, id);
    expect(await told(noticeGigAccepted)).toEqual(['claimer claimer']);
  });
});
