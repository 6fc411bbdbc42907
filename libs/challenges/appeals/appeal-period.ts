import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Calendars } from '#libs/calendar/calendars.service';
import { nthJointWorkday } from '#libs/calendar/days/workdays';
import { instantOf, zonedParts } from '#libs/calendar/zones';
import type { ChallengeCardRow } from '../challenge-columns.js';
import { europeanShore } from '../deadline/shores.js';

/** Domain: a participant appeals within ten working days. */
const WORKING_DAYS = 10;
/** Long enough for ten joint working days around any two holidays. */
const DAYS_AHEAD = 60;

/** How long a decision can be appealed against. */
@Injectable()
export class AppealPeriod {
  constructor(private readonly calendars: Calendars) {}

  /** The end of the tenth day after the decision that is worked on both shores, where the deadline was set. */
  async endsAt(
    { organisation, deadlineZone }: Pick<ChallengeCardRow, 'organisation' | 'deadlineZone'>,
    decidedAt: Date,
  ): Promise<Date> {
    const zone = deadlineZone ?? 'UTC';
    const decided = Temporal.PlainDate.from(zonedParts(decidedAt, zone).date);
    const [from, to] = [decided.add({ days: 1 }), decided.add({ days: DAYS_AHEAD })].map(String);
    const countries = ['CN', ...europeanShore(organisation.country)] as const;
    const tellers = await this.calendars.tellers(countries, from ?? '', to ?? '');
    const last = nthJointWorkday(WORKING_DAYS, from ?? '', to ?? '', Object.values(tellers)) ?? to ?? '';
    const next = Temporal.PlainDate.from(last).add({ days: 1 });
    return new Date(instantOf(`${next.toString()}T00:00`, zone).getTime() - 1);
  }
}
