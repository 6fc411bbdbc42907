import { Injectable } from '@nestjs/common';
import type { CalendarCountry } from '#libs/contracts/calendar';
import { Database, sql } from '#libs/core/database/database';
import type { CountryYear, SpecialDay } from './days/calendar-day.js';

export interface ImportedYearRow {
  id: string;
  country: CalendarCountry;
  year: number;
  source: string;
  importedAt: Date;
}

interface DayRow {
  country: CalendarCountry;
  date: string;
  kind: SpecialDay['kind'];
  nameEn: string;
  nameZh: string;
}

const YEAR = 'id, country, year, source, imported_at as "importedAt"';

const years = sql('calendars.years', `select ${YEAR} from calendar_years order by country, year`);
const yearsWithin = sql(
  'calendars.yearsWithin',
  `select ${YEAR} from calendar_years where country = any($1) and year between $2 and $3`,
);
const daysWithin = sql(
  'calendars.daysWithin',
  `select country, to_char(date, 'YYYY-MM-DD') as date, kind, name_en as "nameEn", name_zh as "nameZh"
   from calendar_days where country = any($1) and date between $2 and $3`,
);
const putYear = sql(
  'calendars.putYear',
  `insert into calendar_years (id, country, year, source, imported_by, imported_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (country, year) do update
     set source = excluded.source, imported_by = excluded.imported_by, imported_at = excluded.imported_at
   returning ${YEAR}`,
);
const dropDays = sql('calendars.dropDays', 'delete from calendar_days where year_id = $1');
/** A day that two announcements name belongs to the one that came last. */
const putDays = sql(
  'calendars.putDays',
  `insert into calendar_days (country, date, year_id, kind, name_en, name_zh)
   select $1, day.date, $2::uuid, day.kind, day."nameEn", day."nameZh"
   from jsonb_to_recordset($3::jsonb) as day(date date, kind text, "nameEn" text, "nameZh" text)
   on conflict (country, date) do update set year_id = excluded.year_id, kind = excluded.kind,
     name_en = excluded.name_en, name_zh = excluded.name_zh`,
);

/** Announcements that were imported. */
@Injectable()
export class CalendarsRepository {
  constructor(private readonly database: Database) {}

  years(): Promise<ImportedYearRow[]> {
    return this.database.rows<ImportedYearRow>(years, []);
  }

  yearsWithin(countries: readonly CalendarCountry[], from: number, to: number): Promise<ImportedYearRow[]> {
    return this.database.rows<ImportedYearRow>(yearsWithin, [countries, from, to]);
  }

  daysWithin(countries: readonly CalendarCountry[], from: string, to: string): Promise<DayRow[]> {
    return this.database.rows<DayRow>(daysWithin, [countries, from, to]);
  }

  /** Replaces what was imported of the year before. */
  async put(
    id: string,
    { country, year, source, special }: CountryYear,
    by: { personId: string | null; at: Date },
  ): Promise<ImportedYearRow> {
    const [row] = await this.database.rows<ImportedYearRow>(putYear, [
      id,
      country,
      year,
      source,
      by.personId,
      by.at,
    ]);
    if (!row) throw new Error('An upsert answered no row.');
    await this.database.rows(dropDays, [row.id]);
    const days = [...special].map(([date, { kind, name }]) => ({
      date,
      kind,
      nameEn: name.en,
      nameZh: name['zh-Hans'],
    }));
    await this.database.rows(putDays, [country, row.id, JSON.stringify(days)]);
    return row;
  }
}
