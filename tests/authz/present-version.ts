import type { readMe } from '#libs/contracts/identity';
import type { Operation } from '#libs/contracts/operation';
import type { Client, Sent } from '../support/client.js';
import type { Cast } from '../support/world.js';
import type { ActorName } from './recipe.js';

export function clientOf(cast: Cast, actor: ActorName): Client {
  const person = cast[actor];
  return 'client' in person ? person.client : person;
}

/** The version a change must name, as somebody who may read the object finds it; 1 where they may not. */
export async function presentVersion(client: Client, reading: Operation, sent: Sent = {}): Promise<number> {
  const { status, body } = await client.ask(reading as typeof readMe, sent);
  return status === 200 ? body.version : 1;
}
