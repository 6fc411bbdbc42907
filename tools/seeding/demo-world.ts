import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Input, Operation } from '#libs/contracts/operation';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { ActorEnrichers } from '#libs/core/auth/actor-enrichers';
import { Clock } from '#libs/core/config/clock';
import { PersonsRepository } from '#libs/identity/persons.repository';

interface Asked {
  params?: Record<string, string>;
  body?: unknown;
  ifMatch?: number;
}

/** What the parts of the seeding share: the running application, its clock, and the ids behind the keys of the story. */
export class DemoWorld {
  readonly people = new Map<string, string>();
  readonly organisations = new Map<string, string>();
  readonly challenges = new Map<string, string>();
  readonly submissions = new Map<string, string>();
  readonly projects = new Map<string, string>();
  readonly blueprints = new Map<string, string>();

  constructor(
    private readonly app: INestApplicationContext,
    /** The day of seeding, from which the story counts. */
    readonly now: Date,
  ) {}

  get<T>(type: Type<T>): T {
    return this.app.get(type);
  }

  /** From here on everything happens at this moment. */
  moveTo(moment: Date): void {
    const clock = this.get(Clock);
    clock.travel(moment.getTime() - clock.now().getTime());
  }

  /** Somebody of the story as their next request would find them. */
  async as(key: string): Promise<SignedInActor> {
    const person = await this.get(PersonsRepository).findById(idOf(this.people, key));
    if (!person) throw new Error(`Nobody is ${key}.`);
    const { id, readLocales, uiLocale, timeZone, homeRegion: side } = person;
    const actor = { ...visitor(readLocales, uiLocale), personId: id, verified: true, side, timeZone };
    return { ...(await this.get(ActorEnrichers).enrich(actor)), personId: id };
  }
}

export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The story has no ${key} yet.`);
  return id;
}

/** A request as the api would hand it on: held to the contract, with its defaults filled in. */
export function asked<O extends Operation>(
  operation: O,
  { params = {}, body, ifMatch = 0 }: Asked,
): Input<O> {
  const parts = { params, query: {}, body: operation.body?.parse(body), ifMatch };
  return parts as unknown as Input<O>;
}
