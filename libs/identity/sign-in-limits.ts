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

/** The sixth wrong try in five minutes, for one account or from one address, is refused; shared by all processes. */
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

  /** Throws 429 when this account or this address has failed too often. */
  async assertMayTry(email: string, address: string): Promise<void> {
    for (const key of keys(email, address)) {
      const state = await this.limiter.get(key);
      if (state && state.consumedPoints >= this.limiter.points) throw tooMany(state);
    }
  }

  async countFailure(email: string, address: string): Promise<void> {
    await Promise.all(
      keys(email, address).map((key) =>
        this.limiter.consume(key).catch((reason: unknown) => {
          if (!(reason instanceof RateLimiterRes)) throw reason;
        }),
      ),
    );
  }

  async forgive(email: string): Promise<void> {
    await this.limiter.delete(keys(email, '')[0] as string);
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

const keys = (email: string, address: string): string[] => [
  `account:${hashSecret(email)}`,
  `address:${address}`,
];

function tooMany(state: RateLimiterRes): AppError {
  const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  return new AppError('too_many_requests', { seconds }, { retryAfterSeconds: seconds });
}
