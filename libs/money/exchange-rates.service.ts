import { Injectable } from '@nestjs/common';
import {
  exchangeRatesImported,
  type FxQuote,
  type importExchangeRates,
  type listExchangeRates,
} from '#libs/contracts/exchange-rates';
import type { Answer } from '#libs/contracts/operation';
import type { Money } from '#libs/contracts/primitives';
import { AppError } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { platformPolicy } from '#libs/core/platform/platform.policy';
import { convert } from './convert.js';
import { ExchangeRatesRepository } from './exchange-rates.repository.js';
import { readRates } from './read-rates.js';

/** Rates change once a day at most; every list of challenges asks for them. */
const KEPT_MS = 30_000;

/** An amount in the currency of the other side, and the rate that made it. */
export type Converted = Money & { quote: FxQuote };

/** Dated rates: imported from files, never fetched while somebody waits. */
@Injectable()
export class ExchangeRates {
  private kept: { quotes: readonly FxQuote[]; until: number } | undefined;

  constructor(
    private readonly repository: ExchangeRatesRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<Answer<typeof listExchangeRates>> {
    return { items: await this.repository.newest(), nextCursor: null };
  }

  /** Throws `invalid` naming each line that cannot be right; then nothing of the file is taken. */
  async import(actor: Actor, file: string): Promise<Answer<typeof importExchangeRates>> {
    platformPolicy.assert('administer', actor, {});
    return this.settle(file, actor.personId);
  }

  /** The same for who has the machine itself. */
  async settle(file: string, personId: string | null): Promise<Answer<typeof importExchangeRates>> {
    const at = this.clock.now();
    const read = readRates(file, at.toISOString().slice(0, 10));
    if ('errors' in read) throw new AppError('invalid', {}, { errors: read.errors });
    const dates = read.quotes.map(({ date }) => date).toSorted();
    const done = { imported: dates.length, from: dates[0]!, to: dates.at(-1)! };
    await this.database.transaction(async () => {
      await this.repository.put(read.quotes, { personId, at });
      const fact = { importId: newId(), count: done.imported, from: done.from, to: done.to };
      await this.outbox.record(exchangeRatesImported, fact, { personId });
    });
    this.kept = undefined;
    return done;
  }

  /**
   * What turns an amount in euros into yuan and the other way round, by the newest rate known; null for every other
   * currency, and while there is no rate.
   */
  async converter(): Promise<(money: Money | null) => Converted | null> {
    const quotes = await this.quotes();
    const quote =
      quotes.find(({ from, to }) => from === 'EUR' && to === 'CNY') ??
      quotes.find(({ from, to }) => from === 'CNY' && to === 'EUR');
    return (money) => {
      if (!money || !quote || (money.currency !== quote.from && money.currency !== quote.to)) return null;
      return { ...convert(money, quote), quote };
    };
  }

  private async quotes(): Promise<readonly FxQuote[]> {
    const now = performance.now();
    if (!this.kept || this.kept.until < now) {
      this.kept = { quotes: await this.repository.newest(), until: now + KEPT_MS };
    }
    return this.kept.quotes;
  }
}
