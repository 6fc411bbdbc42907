import type { Side } from '#libs/contracts/primitives';
import type { TextSubject } from '#libs/contracts/localized-text';

/** Who is told, and how. */
export interface EmitOptions {
  /** Of the moment only: dropped for readers that fall behind. */
  volatile?: boolean;
  /** A session (or token) that knows already. */
  exceptSession?: string;
  /** The place of this message in the numbered history of its room; messages of one room arrive in this order. */
  at?: number;
}

export type PresenceState = 'active' | 'idle' | 'away';

interface ToRoom extends EmitOptions {
  room: string;
  name: string;
}

/** What a process tells all processes about their sockets. JSON, ids and small payloads only. */
export type Packet =
  | (ToRoom & { kind: 'emit'; payload: unknown })
  /** The same to many people, each once however many rooms they share. */
  | { kind: 'people'; personIds: readonly string[]; name: string; payload: unknown }
  /** Rendered by the receiving process, once for each group of readers. */
  | (ToRoom & { kind: 'render'; stored: unknown })
  | { kind: 'evict'; room: string; personId: string; subject: TextSubject }
  | { kind: 'rights'; personId: string }
  | { kind: 'disconnect'; personId: string; exceptSession?: string }
  | { kind: 'disconnectSession'; session: string }
  | { kind: 'presence'; room: string; socket: string; personId: string; side: Side; state: PresenceState };
