import { Config } from '../config/config.js';
import { RequestLimits } from './request-limits.js';
import type { QiaoReply, QiaoRequest } from './request.js';

const config = Config.from({ DATABASE_URL: 'postgres://q@localhost/q', RATE_LIMIT_PER_MINUTE: '3' });

/** A request as far as limits look at it. */
const from = (ip: string, personId: string | null = null) => ({ ip, actor: { personId } }) as QiaoRequest;

describe('the limit of requests', () => {
  const taken = (limits: RequestLimits, request: QiaoRequest): Record<string, string> => {
    const headers: Record<string, string> = {};
    const reply = { header: (name: string, value: string) => (headers[name] = value) };
    limits.take(request, reply as unknown as QiaoReply);
    return headers;
  };

  it('tells how many are left, and for how long', () => {
    const limits = new RequestLimits(config);
    const left = [1, 2, 3].map(() => taken(limits, from('10.0.0.1')));
    expect(left.map((headers) => /r=(\d+)/.exec(headers['RateLimit'] ?? '')?.[1])).toEqual(['2', '1', '0']);
    expect(left[0]).toMatchObject({ 'RateLimit-Policy': '"minute";q=3;w=60' });
  });

  it('refuses what is beyond it and says when to come back', () => {
    const limits = new RequestLimits(config);
    for (let n = 0; n < 3; n++) taken(limits, from('10.0.0.1'));
    expect(() => taken(limits, from('10.0.0.1'))).toThrow(
      expect.objectContaining({ status: 429, more: { retryAfterSeconds: 60 } }),
    );
  });

  it('counts visitors by address and people by who they are', () => {
    const limits = new RequestLimits(config);
    for (let n = 0; n < 3; n++) taken(limits, from('10.0.0.1'));
    expect(() => taken(limits, from('10.0.0.2'))).not.toThrow();
    expect(() => taken(limits, from('10.0.0.1', 'anna'))).not.toThrow();
  });
});
