import type { Client } from './client.js';
import { everything } from './everything.js';

/** What administrators read of everything that happens: ids and times, and no word of what was said. */
export const ADMINISTRATION = /^(audit|deliveries)\./;

/** Moves by itself, whoever does what. */
const RESTLESS = [/^\/metrics/, /^me\.sessions /, /^\/outbox/, ADMINISTRATION];
const OWN_CLOCK = new Set(['date', 'ratelimit']);

/** By what was asked, all that somebody is told of a challenge, headers and lengths included. */
export async function toldOf(client: Client, challengeId: string): Promise<Map<string, string>> {
  const seen = await everything(client, [challengeId], ['vibration']);
  return new Map(
    seen
      .filter(({ asked }) => !RESTLESS.some((pattern) => pattern.test(asked)))
      .map(({ asked, heard }) => [asked, withoutClock(heard)]),
  );
}

/** What is answered otherwise now than before. */
export const moved = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...now].filter(([asked, heard]) => before.get(asked) !== heard).map(([asked]) => asked);

/** An answer as it is at any time: without the headers that tell when, or how much may still be asked. */
export function withoutClock(heard: string): string {
  const [status, headers = '[]', ...body] = heard.split('\n');
  const kept = (JSON.parse(headers) as [string, string][]).filter(([name]) => !OWN_CLOCK.has(name));
  return [status, JSON.stringify(kept), ...body].join('\n');
}
