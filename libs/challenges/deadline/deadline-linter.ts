import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Calendars } from '#libs/calendar/calendars.service';
import { zonedParts } from '#libs/calendar/zones';
import { FIRST_YEAR, LAST_YEAR } from '#libs/contracts/calendar';
import type { ChallengeCardRow } from '../challenge-columns.js';
import { europeanShore } from './shores.js';
import { lintDeadline, type DeadlineFinding } from './lint-deadline.js';

/** A later day that suits both is looked for this far. */
const DAYS_AHEAD = 32;

/** Holds the deadline of a challenge against the calendars of both shores. */
@Injectable()
export class DeadlineLinter {
  constructor(private readonly calendars: Calendars) {}

  async lint({
    deadlineAt: at,
    deadlineLocal: local,
    deadlineZone: timeZone,
    organisation,
  }: Pick<ChallengeCardRow, 'deadlineAt' | 'deadlineLocal' | 'deadlineZone' | 'organisation'>): Promise<
    DeadlineFinding[]
  > {
    if (!at || !local || !timeZone) return [];
    const day = Temporal.PlainDate.from(zonedParts(at, 'UTC').date);
    // the days around it may lie in the years beside
    if (day.year <= FIRST_YEAR || day.year >= LAST_YEAR) return [];
    const [from, to] = [day.subtract({ days: 1 }), day.add({ days: DAYS_AHEAD })].map(String);
    const european = europeanShore(organisation.country);
    const tellers = await this.calendars.tellers(['CN', ...european], from ?? '', to ?? '');
    const EU = new Map(european.map((country) => [country, tellers[country]]));
    return lintDeadline({ at, local, timeZone }, { CN: tellers.CN, EU });
  }
}
