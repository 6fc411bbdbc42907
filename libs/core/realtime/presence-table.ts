import type { Side } from '#libs/contracts/primitives';
import type { PresenceState } from './packets.js';

interface Person {
  personId: string;
  side: Side;
}

export interface PresenceChange extends Person {
  room: string;
  state: PresenceState;
}

interface Sighting extends Person {
  state: PresenceState;
  until: number;
}

/** A state is forgotten this long after the last sign of life. */
const FORGET_MS = 45_000;
const RANK: readonly PresenceState[] = ['active', 'idle', 'away'];

/** Room → socket → what was last said of it. A person shows as the liveliest of their sockets. */
export class PresenceTable {
  private readonly rooms = new Map<string, Map<string, Sighting>>();

  constructor(private readonly now: () => number) {}

  /** Takes one sighting; answers the change of the person's state, if it is one. */
  note({
    room,
    socket,
    personId,
    side,
    state,
  }: PresenceChange & { socket: string }): PresenceChange | undefined {
    const before = this.stateOf(room, personId);
    const sightings = this.rooms.get(room) ?? new Map<string, Sighting>();
    if (state === 'away') sightings.delete(socket);
    else sightings.set(socket, { personId, side, state, until: this.now() + FORGET_MS });
    this.keep(room, sightings);
    const after = this.stateOf(room, personId);
    return after === before ? undefined : { room, personId, side, state: after };
  }

  personAt(room: string, socket: string): Person | undefined {
    const sighting = this.rooms.get(room)?.get(socket);
    return sighting && { personId: sighting.personId, side: sighting.side };
  }

  inRoom(room: string): PresenceChange[] {
    const people = new Map(
      [...(this.rooms.get(room)?.values() ?? [])].map(({ personId, side }) => [personId, side]),
    );
    return [...people].map(([personId, side]) => ({
      room,
      personId,
      side,
      state: this.stateOf(room, personId),
    }));
  }

  /** Forgets who fell silent; answers who thereby changed. */
  sweep(): PresenceChange[] {
    const now = this.now();
    const changes: PresenceChange[] = [];
    for (const [room, sightings] of [...this.rooms]) {
      for (const [socket, { personId, side, until }] of [...sightings]) {
        if (until > now) continue;
        const change = this.note({ room, socket, personId, side, state: 'away' });
        if (change) changes.push(change);
      }
    }
    return changes;
  }

  private stateOf(room: string, personId: string): PresenceState {
    const states = new Set<PresenceState>();
    for (const sighting of this.rooms.get(room)?.values() ?? []) {
      if (sighting.personId === personId) states.add(sighting.state);
    }
    return RANK.find((state) => states.has(state)) ?? 'away';
  }

  private keep(room: string, sightings: Map<string, Sighting>): void {
    if (sightings.size === 0) this.rooms.delete(room);
    else this.rooms.set(room, sightings);
  }
}
