import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { AppError } from '#libs/core/app-error';
import { Config } from '#libs/core/config/config';
import { Database } from '#libs/core/database/database';
import { hashSecret } from '#libs/core/id';

const WINDOW_SECONDS = 300;

/**
 * The sixth wrong password in five minutes, for one account or from one address, is refused; shared by all processes.
 * Who is signed in already is counted for the account alone.
 */
@Injectable()
export class SignInLimits implements OnApplicationShutdown {
  private readonly limiter: RateLimiterAbstract;
  private readonly redis?: Redis;

  constructor(config: Config, database: Database) {
    const options = { keyPrefix: 'sign-in', points: config.env.SIGN_IN_TRIES, duration: WINDOW_SECONDS };
    if (config.env.REDIS_URL) {
      this.redis = new Redis(config.env.REDIS_URL, { maxRetriesPerRequest: 2 });
      this.redis.on('error', () => undefined);
    }
    this.limiter = this.redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: this.redis,
          insuranceLimiter: onPostgres(database, options),
        })
      : onPostgres(database, options);
  }

  /** Counts a try before its password is looked at, so that parallel ones cannot slip through; the sixth throws 429. */
  async take(email: string, address?: string): Promise<void> {
    for (const key of keys(email, address)) {
      await this.limiter.consume(key).catch((reason: unknown) => {
        throw reason instanceof RateLimiterRes ? tooMany(reason) : reason;
      });
    }
  }

  /** The try succeeded: the account starts anew, and the address gets this one back. */
  async giveBack(email: string, address?: string): Promise<void> {
    const [account = '', origin] = keys(email, address);
    await this.limiter.delete(account);
    if (origin) await this.limiter.reward(origin);
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

const onPostgres = (database: Database, options: { keyPrefix: string; points: number; duration: number }) =>
  new RateLimiterPostgres({
    ...options,
    storeClient: database.pool,
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
  });

const keys = (email: string, address?: string): string[] => [
  `account:${hashSecret(email)}`,
  ...(address === undefined ? [] : [`address:${address}`]),
];

function tooMany(state: RateLimiterRes): AppError {
  const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  return new AppError('too_many_requests', { seconds }, { retryAfterSeconds: seconds });
}
