import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Operation } from '#libs/contracts/operation';
import { Client, type Heard, type Sent } from './client.js';

/** On a busy machine what takes long, such as hashing a password, is cut off many times. */
const GIVE_UP_AFTER_MS = 90_000;
const PAUSE_MS = 60;

/** What people with patience are doing right now, all together. */
export class Patience {
  inFlight = 0;
  repeats = 0;

  /** Tries until an answer comes: whatever it says, it is an answer; a broken connection is none. */
  async until<T>(attempt: () => Promise<T>): Promise<T> {
    const end = Date.now() + GIVE_UP_AFTER_MS;
    for (;;) {
      this.inFlight += 1;
      try {
        return await attempt();
      } catch (error) {
        if (!isBrokenConnection(error) || Date.now() > end) throw error;
        this.repeats += 1;
      } finally {
        this.inFlight -= 1;
      }
      await sleep(PAUSE_MS);
    }
  }
}

/** What fetch throws when nobody listens or the answer breaks off; its TypeError is not that of Jest's own realm. */
const isBrokenConnection = (error: unknown): boolean =>
  /^TypeError: (fetch failed|terminated)/.test(String(error));

/** A client as it should be: what got no answer is sent again, unchanged, with the same Idempotency-Key. */
export class PatientClient extends Client {
  constructor(
    base: string,
    language: string,
    private readonly patience: Patience,
  ) {
    super(base, language);
  }

  override ask<O extends Operation>(operation: O, sent: Sent = {}): Promise<Heard<Answer<O>>> {
    const same = { ...sent, key: sent.key ?? randomUUID() };
    return this.patience.until(() => super.ask(operation, same));
  }

  override upload(name: string, bytes: string | Uint8Array, key = randomUUID()) {
    return this.patience.until(() => super.upload(name, bytes, key));
  }
}
