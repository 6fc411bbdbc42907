import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { JobDefinition, QueueName } from '#libs/contracts/facts';
import { EVERY, HANDLES, LISTENS, type Fact, type Heard } from './handles.js';

export interface JobHandler {
  job: JobDefinition;
  run(payload: unknown, requestId: string): Promise<void>;
}

export interface Listener {
  /** `on.<Class>.<method>`: also the name of its batch jobs. */
  name: string;
  hears: (fact: Fact) => boolean;
  run(facts: Fact[]): Promise<void>;
}

export interface Schedule {
  job: JobDefinition;
  everySeconds: number;
}

type Method = (given: unknown, requestId?: string) => Promise<void>;

/** What the worker can do, found on the providers at start. Two handlers for one job refuse to boot. */
@Injectable()
export class HandlerTable {
  readonly handlers = new Map<string, JobHandler>();
  readonly listeners = new Map<string, Listener>();
  readonly schedules: Schedule[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Reads the decorators of every provider. `required` are the jobs that somebody may add. */
  collect(required: readonly JobDefinition[]): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (instance && typeof instance === 'object') this.inspect(instance as object);
    }
    const missing = required.filter((job) => !this.handlers.has(job.name)).map((job) => job.name);
    if (missing.length > 0) throw new Error(`No handler for: ${missing.join(', ')}.`);
  }

  queueOf(name: string): QueueName {
    return this.handlers.get(name)?.job.queue ?? 'default';
  }

  private inspect(instance: object): void {
    const prototype = Object.getPrototypeOf(instance) as Record<string, Method>;
    for (const method of this.scanner.getAllMethodNames(prototype)) {
      const function_ = prototype[method];
      if (function_) this.register(instance, method, function_);
    }
  }

  private register(instance: object, method: string, function_: Method): void {
    const run: Method = (...given) => function_.apply(instance, given);
    const job = this.reflector.get<JobDefinition | undefined>(HANDLES, function_);
    if (job) {
      if (this.handlers.has(job.name)) throw new Error(`Two handlers for the job ${job.name}.`);
      this.handlers.set(job.name, {
        job,
        run: (payload, requestId) => run(job.payload.parse(payload), requestId),
      });
      const everySeconds = this.reflector.get<number | undefined>(EVERY, function_);
      if (everySeconds !== undefined) this.schedules.push({ job, everySeconds });
    }
    const heard = this.reflector.get<Heard[] | undefined>(LISTENS, function_);
    if (heard) {
      const name = `on.${instance.constructor.name}.${method}`;
      this.listeners.set(name, { name, hears: (fact) => heard.some((one) => isHeard(one, fact)), run });
    }
  }
}

const isHeard = ({ event, where }: Heard, { name, payload }: Fact): boolean =>
  name === event && Object.entries(where).every(([key, value]) => payload[key] === value);
