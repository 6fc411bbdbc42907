import type { Adapter } from 'socket.io-adapter';
import { parseGroupRoom, type Reader } from './reader.js';

/** Which kinds of reader each room of this process has at the moment; kept by the adapter's own news. */
export class ReaderGroups {
  private readonly byRoom = new Map<string, Map<string, Reader>>();

  constructor(adapter: Adapter) {
    adapter.on('create-room', (name: string) => this.add(name));
    adapter.on('delete-room', (name: string) => this.remove(name));
  }

  /** The sub-rooms of a room, each with what its readers read. */
  of(room: string): Iterable<[subRoom: string, reader: Reader]> {
    return this.byRoom.get(room) ?? [];
  }

  private add(name: string): void {
    const group = parseGroupRoom(name);
    if (!group) return;
    const groups = this.byRoom.get(group.room) ?? new Map<string, Reader>();
    groups.set(name, group.reader);
    this.byRoom.set(group.room, groups);
  }

  private remove(name: string): void {
    const group = parseGroupRoom(name);
    if (!group) return;
    const groups = this.byRoom.get(group.room);
    groups?.delete(name);
    if (groups?.size === 0) this.byRoom.delete(group.room);
  }
}
