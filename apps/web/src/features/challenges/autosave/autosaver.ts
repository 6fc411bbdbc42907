import { hasCode } from '../../../lib/errors';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict';

/** What is on its way to the server, and how it stands. */
export interface Saving<P> {
  state: SaveState;
  /** Everything not yet stored. */
  unsaved: Partial<P>;
  error: unknown;
}

interface Settings<P> {
  /** Stores a part; resolves when the page shows what was stored. Throws `ApiError`. */
  save: (part: Partial<P>) => Promise<void>;
  /** Runs something after so many milliseconds; returns how to prevent it. */
  later: (run: () => void, ms: number) => () => void;
}

const PAUSE = 800;
const RETRY = 5000;

/**
 * Saves what changed a moment after the last change, one request at a time. What could not be stored stays: a lost link
 * is tried again, a conflict and a refusal wait for the person.
 */
export class Autosaver<P extends object> {
  private waiting: Partial<P> = {};
  private sent: Partial<P> | undefined;
  private sending: Promise<void> | undefined;
  private prevent: () => void = () => undefined;
  private now: Saving<P> = { state: 'saved', unsaved: {}, error: undefined };
  private readonly watchers = new Set<() => void>();

  constructor(private settings: Settings<P>) {}

  /** For `useSyncExternalStore`. */
  readonly snapshot = (): Saving<P> => this.now;
  readonly watch = (changed: () => void): (() => void) => {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  };

  use(settings: Settings<P>): void {
    this.settings = settings;
  }

  change(part: Partial<P>): void {
    this.waiting = { ...this.waiting, ...part };
    this.tell(this.now.state === 'conflict' ? 'conflict' : this.sent ? 'saving' : 'waiting');
    if (this.now.state !== 'conflict') this.soon(PAUSE);
  }

  /** Saves at once what waits, also what was refused or in conflict before. Resolves when nothing is on its way. */
  flush(): Promise<void> {
    this.prevent();
    this.sending ??= this.send().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async send(): Promise<void> {
    while (Object.keys(this.waiting).length > 0) {
      this.sent = this.waiting;
      this.waiting = {};
      this.tell('saving');
      try {
        await this.settings.save(this.sent);
        this.sent = undefined;
        this.tell(Object.keys(this.waiting).length > 0 ? 'waiting' : 'saved');
      } catch (error) {
        this.waiting = { ...this.sent, ...this.waiting };
        this.sent = undefined;
        const state = stateAfter(error);
        this.tell(state, error);
        if (state === 'offline') this.soon(RETRY);
        return;
      }
    }
  }

  /** Gives up what was not stored of these fields, e.g. in favour of the other version. */
  drop(fields: readonly (keyof P)[]): void {
    for (const field of fields) delete this.waiting[field];
    this.tell(Object.keys(this.waiting).length > 0 ? this.now.state : 'saved');
  }

  private soon(ms: number): void {
    this.prevent();
    this.prevent = this.settings.later(() => void this.flush(), ms);
  }

  private tell(state: SaveState, error?: unknown): void {
    this.now = { state, unsaved: { ...this.sent, ...this.waiting }, error };
    this.watchers.forEach((changed) => changed());
  }
}

function stateAfter(error: unknown): SaveState {
  if (hasCode(error, 'stale_version')) return 'conflict';
  return hasCode(error, 'offline', 'unavailable', 'too_many_requests') ? 'offline' : 'refused';
}
