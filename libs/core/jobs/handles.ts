import { SetMetadata } from '@nestjs/common';
import type { EventDefinition, JobDefinition } from '#libs/contracts/facts';

export const HANDLES = Symbol('handles');
export const LISTENS = Symbol('listens');
export const EVERY = Symbol('every');

/**
 * Marks the one method that does a job: `(payload, requestId) => Promise<void>`. It may run twice and late; the id is
 * that of the request, the same each time.
 */
export const HandlesJob = (job: JobDefinition): MethodDecorator => SetMetadata(HANDLES, job);

/** A fact as a listener receives it. */
export interface Fact {
  /** Of the fact itself: the same however often it is told. */
  id: string;
  name: string;
  payload: Record<string, string>;
  /** Who made it true; null where nobody did. */
  actorId: string | null;
  /** When it became true, ISO. */
  at: string;
}

/** Facts of one kind, or only those whose payload holds these values. */
export interface Heard {
  event: string;
  where: Readonly<Record<string, string>>;
}

export const only = (event: EventDefinition, where: Heard['where']): Heard => ({ event: event.name, where });

/** Marks a method that reacts to facts: `(facts) => Promise<void>`, in batches of up to 500, which may repeat. */
export const ListensTo = (...events: (EventDefinition | Heard)[]): MethodDecorator =>
  SetMetadata(
    LISTENS,
    events.map((event) => ('kind' in event ? only(event, {}) : event)),
  );

/** Adds: the job also runs by itself, every so many seconds, once across all workers. Its payload is `{}`. */
export const Every = (seconds: number): MethodDecorator => SetMetadata(EVERY, seconds);
