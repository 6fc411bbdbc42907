import { Injectable } from '@nestjs/common';
import {
  CALENDAR_COUNTRIES,
  calendarYearImported,
  LONGEST_RANGE_DAYS,
  type CalendarCountry,
  type CalendarYearView,
  type listCalendarDays,
  type listCalendarYears,
} from '#libs/contracts/calendar';
import type { Answer, Input } from '#libs/contracts/operation';
import { invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { platformPolicy } from '#libs/core/platform/platform.policy';
import { CalendarsRepository, type ImportedYearRow } from './calendars.repository.js';
import { announcedYear, type AnnouncementFile, type CalendarFile } from './days/announced-year.js';
import { datesBetween, isWorked, type SpecialDay } from './days/calendar-day.js';
import { knownYear } from './days/country-year.js';
import { dayTeller, type DayTeller, type Imported } from './days/day-teller.js';

/** The years people plan in: the last one to look back, two to look ahead. */
const YEARS_SHOWN = [-1, 0, 1, 2];

/** Working calendars: what the libraries know, under what was imported. */
@Injectable()
export class Calendars {
  constructor(
    private readonly repository: CalendarsRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Who tells the days of each country, for dates within a range. */
  async tellers<C extends CalendarCountry>(
    countries: readonly C[],
    from: string,
    to: string,
  ): Promise<Record<C, DayTeller>> {
    const years = await this.repository.yearsWithin(countries, yearOf(from), yearOf(to));
    const days = await this.repository.daysWithin(countries, from, to);
    const entries = countries.map((country) => {
      const imported: Imported = {
        years: new Set(years.filter((one) => one.country === country).map(({ year }) => year)),
        special: new Map(
          days.filter((one) => one.country === country).map((one) => [one.date, special(one)]),
        ),
      };
      return [country, dayTeller(imported, (year) => knownYear(country, year))] as const;
    });
    return Object.fromEntries(entries) as Record<C, DayTeller>;
  }

  async days({
    country,
    from,
    to,
  }: Input<typeof listCalendarDays>['query']): Promise<Answer<typeof listCalendarDays>> {
    const dates = datesBetween(from, to);
    if (dates.length === 0) throw invalidField('to', 'before_from', 'must not lie before from');
    if (dates.length > LONGEST_RANGE_DAYS)
      throw invalidField('to', 'too_far', `must lie at most ${LONGEST_RANGE_DAYS} days after from`);
    const { [country]: dayAt } = await this.tellers([country], from, to);
    const items = dates.map(dayAt);
    return { items, workdays: items.filter(isWorked).length };
  }

  async years(): Promise<Answer<typeof listCalendarYears>> {
    const imported = await this.repository.years();
    const thisYear = this.clock.now().getUTCFullYear();
    const items = CALENDAR_COUNTRIES.flatMap((country) =>
      YEARS_SHOWN.map((ahead): CalendarYearView => {
        const year = thisYear + ahead;
        const found = imported.find((one) => one.country === country && one.year === year);
        if (found) return yearView(found);
        const { provisional, source } = knownYear(country, year);
        return { country, year, provisional, source, importedAt: null };
      }),
    );
    return { items, nextCursor: null };
  }

  /** Settles a year; throws `invalid` naming each day that cannot be right. */
  async import(actor: Actor, file: CalendarFile | AnnouncementFile): Promise<CalendarYearView> {
    platformPolicy.assert('administer', actor, {});
    return this.settle(file, actor.personId);
  }

  /** The same for who has the machine itself. */
  async settle(file: CalendarFile | AnnouncementFile, personId: string | null): Promise<CalendarYearView> {
    const announced = announcedYear(file);
    const { country, year } = announced;
    const row = await this.database.transaction(async () => {
      const put = await this.repository.put(newId(), announced, { personId, at: this.clock.now() });
      await this.outbox.record(calendarYearImported, { calendarYearId: put.id, country, year }, { personId });
      return put;
    });
    return yearView(row);
  }
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const special = (row: { kind: SpecialDay['kind']; nameEn: string; nameZh: string }): SpecialDay => ({
  kind: row.kind,
  name: { en: row.nameEn, 'zh-Hans': row.nameZh },
});

const yearView = ({ country, year, source, importedAt }: ImportedYearRow): CalendarYearView => ({
  country,
  year,
  provisional: false,
  source,
  importedAt: importedAt.toISOString(),
});
