import type { z } from 'zod';

export type QueueName = 'default' | 'mail' | 'slow';

/** Work to be done later, as a value. Payloads carry ids only; a job may run twice and late. */
export interface JobDefinition<S extends z.ZodType = z.ZodType> {
  kind: 'job';
  name: string;
  queue: QueueName;
  attempts: number;
  payload: S;
}

export const defineJob = <S extends z.ZodType>(
  name: string,
  payload: S,
  options: { queue?: QueueName; attempts?: number } = {},
): JobDefinition<S> => ({
  kind: 'job',
  name,
  queue: options.queue ?? 'default',
  attempts: options.attempts ?? 5,
  payload,
});

/** A past-tense fact, recorded in the transaction that made it true and told to every listener afterwards. */
export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  kind: 'event';
  name: string;
  payload: S;
  /** What the audit entry is about: its type, and which payload field holds its id. Absent: no audit entry. */
  audit?: { subject: string; idFrom: string };
}

export const defineEvent = <S extends z.ZodType>(
  name: string,
  payload: S,
  audit?: { subject: string; idFrom: keyof z.infer<S> & string },
): EventDefinition<S> => ({ kind: 'event', name, payload, audit });

export type PayloadOf<D extends { payload: z.ZodType }> = z.infer<D['payload']>;
