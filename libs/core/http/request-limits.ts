import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { AppError } from '../app-error.js';
import { Config } from '../config/config.js';
import type { QiaoReply, QiaoRequest } from './request.js';

const WINDOW_MS = 60_000;

interface Window {
  startedAt: number;
  used: number;
}

/**
 * How many requests one person (or, for visitors, one address) may make in a minute, per process. Tells the caller by
 * the RateLimit headers of the IETF draft. Kept in memory: it protects this process, it does not count money.
 */
@Injectable()
export class RequestLimits {
  private readonly windows = new LRUCache<string, Window>({ max: 50_000 });
  private readonly limit: number;
  private readonly policy: string;

  constructor(config: Config) {
    this.limit = config.env.RATE_LIMIT_PER_MINUTE;
    this.policy = `"minute";q=${this.limit};w=60`;
  }

  take(request: QiaoRequest, reply: QiaoReply): void {
    const key = request.actor.personId ?? request.ip;
    const now = Date.now();
    let window = this.windows.get(key);
    if (!window || now - window.startedAt >= WINDOW_MS) {
      window = { startedAt: now, used: 0 };
      this.windows.set(key, window);
    }
    window.used += 1;
    const seconds = Math.ceil((window.startedAt + WINDOW_MS - now) / 1000);
    void reply.header('RateLimit-Policy', this.policy);
    void reply.header('RateLimit', `"minute";r=${Math.max(0, this.limit - window.used)};t=${seconds}`);
    if (window.used > this.limit) {
      throw new AppError('too_many_requests', { seconds }, { retryAfterSeconds: seconds });
    }
  }
}
