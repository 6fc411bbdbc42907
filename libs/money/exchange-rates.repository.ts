import { Injectable } from '@nestjs/common';
import type { FxQuote } from '#libs/contracts/exchange-rates';
import { Database, sql } from '#libs/core/database/database';

const newest = sql(
  'exchangeRates.newest',
  `select distinct on ("from", "to") "from", "to", rate::text as rate, to_char(date, 'YYYY-MM-DD') as date, source
   from exchange_rates order by "from", "to", date desc`,
);
const put = sql(
  'exchangeRates.put',
  `insert into exchange_rates ("from", "to", date, rate, source, imported_by, imported_at)
   select quote."from", quote."to", quote.date, quote.rate, quote.source, $2, $3
   from jsonb_to_recordset($1::jsonb) as quote("from" text, "to" text, date date, rate numeric, source text)
   on conflict ("from", "to", date) do update set rate = excluded.rate, source = excluded.source,
     imported_by = excluded.imported_by, imported_at = excluded.imported_at`,
);

/** Rates by day. */
@Injectable()
export class ExchangeRatesRepository {
  constructor(private readonly database: Database) {}

  /** Of each pair that one of the newest day. */
  newest(): Promise<FxQuote[]> {
    return this.database.rows<FxQuote>(newest, []);
  }

  /** A rate of the same pair and day is replaced. */
  async put(quotes: readonly FxQuote[], by: { personId: string | null; at: Date }): Promise<void> {
    await this.database.rows(put, [JSON.stringify(quotes), by.personId, by.at]);
  }
}
