import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { advanceDueGigs } from '#libs/contracts/gig-facts';
import { Calendars } from '#libs/calendar/calendars.service';
import type { DayTeller } from '#libs/calendar/days/day-teller';
import { Outbox } from '#libs/core/outbox/outbox';
import type { Gig } from '../gig.entity.js';
import { GigsRepository } from '../gigs.repository.js';
import { calendarsOf } from './home-calendars.js';
import { DAYS_AHEAD, lapseAfterWarning, silenceFrom, type Silence } from './silence.js';

type Parties = Pick<Gig, 'id' | 'posterId'> & { claimerId: string };
/** What the row of a gig says of its claimer's silence. */
export type SilenceColumns = Pick<Gig, 'silentSince' | 'warnAt' | 'warnedAt' | 'lapseAt'>;

/** Nobody has it, or it waits for the poster. */
export const NO_SILENCE: SilenceColumns = { silentSince: null, warnAt: null, warnedAt: null, lapseAt: null };

/** Counts the days that are worked where the poster and the claimer are. */
@Injectable()
export class GigSilence {
  constructor(
    private readonly gigs: GigsRepository,
    private readonly calendars: Calendars,
    private readonly outbox: Outbox,
  ) {}

  /** After a sign of life: the claim holds for seven joint working days more, and the clock is set for both ends. */
  async after(parties: Parties, sign: Date): Promise<SilenceColumns> {
    const silence = await this.from(parties, sign);
    await this.plan(parties.id, silence.warnAt);
    return { silentSince: sign, warnedAt: null, ...silence };
  }

  /** By the calendars as they are known now: a year may have been announced since. */
  async from(parties: Parties, sign: Date): Promise<Silence> {
    const { zone, countries } = await this.days(parties, sign);
    return silenceFrom(sign, zone, countries);
  }

  /** The claimer has been warned: when silence ends the claim now. */
  async afterWarning(parties: Parties, warned: Date, planned: Date): Promise<Date> {
    const { zone, countries } = await this.days(parties, warned);
    const fair = lapseAfterWarning(warned, zone, countries);
    const lapseAt = fair > planned ? fair : planned;
    await this.plan(parties.id, lapseAt);
    return lapseAt;
  }

  /** The sweep would find it a little later. */
  async plan(gigId: string, runAt: Date): Promise<void> {
    await this.outbox.later(advanceDueGigs, {}, { runAt, key: `gig ${gigId} ${runAt.toISOString()}` });
  }

  private async days(
    { posterId, claimerId }: Parties,
    at: Date,
  ): Promise<{ zone: string; countries: DayTeller[] }> {
    const homes = await this.gigs.homes([posterId, claimerId]);
    const day = Temporal.PlainDate.from(at.toISOString().slice(0, 10));
    // a day to each side for the zones
    const [from, to] = [day.subtract({ days: 1 }), day.add({ days: DAYS_AHEAD + 2 })].map(String);
    const tellers = await this.calendars.tellers(
      [...new Set(homes.flatMap(calendarsOf))],
      from ?? '',
      to ?? '',
    );
    const zone = homes.find(({ personId }) => personId === claimerId)?.timeZone ?? 'UTC';
    return { zone, countries: Object.values(tellers) };
  }
}
