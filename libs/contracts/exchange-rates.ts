import { z } from 'zod';
import { defineEvent } from './facts.js';
import { operation } from './operation.js';
import { day, id, text } from './primitives.js';

const currency = z.string().regex(/^[A-Z]{3}$/);

/** One unit of `from` cost `rate` units of `to` on that day, and who said so. The rate is exact, e.g. `8.2013`. */
export const fxQuote = z
  .object({
    from: currency,
    to: currency,
    rate: z.string().regex(/^\d{1,9}(\.\d{1,9})?$/),
    date: day,
    source: z.string(),
  })
  .meta({ id: 'FxQuote' });
export type FxQuote = z.infer<typeof fxQuote>;

/** A large file of reference rates fits, with all their days since 1999. */
const MAX_FILE = 900_000;

export const listExchangeRates = operation({
  id: 'exchangeRates.list',
  method: 'GET',
  path: '/exchange-rates',
  access: 'public',
  summary: 'The newest rate of each pair of currencies: what amounts are converted by.',
  answer: z.object({ items: z.array(fxQuote), nextCursor: z.null() }),
});
export const importExchangeRates = operation({
  id: 'exchangeRates.import',
  method: 'POST',
  path: '/admin/exchange-rates',
  access: 'platform.administer',
  summary:
    'Take rates from a file: `date,from,to,rate,source`, or the CSV of the reference rates of the European Central Bank.',
  body: z.strictObject({ file: text(MAX_FILE, 1) }),
  answer: z.object({ imported: z.int(), from: day, to: day }),
});

export const exchangeRatesImported = defineEvent(
  'exchangeRates.imported',
  z.object({ importId: id, count: z.int(), from: day, to: day }),
  { subject: 'exchangeRates', idFrom: 'importId' },
);

export const exchangeRateOperations = [listExchangeRates, importExchangeRates];
