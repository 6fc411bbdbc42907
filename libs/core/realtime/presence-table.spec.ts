import { PresenceTable } from './presence-table.js';

const room = 'channel:1';
const sighting = (socket: string, state: 'active' | 'idle' | 'away', personId = 'wei') =>
  ({ room, socket, personId, side: 'CN', state }) as const;

describe('PresenceTable', () => {
  it('shows a person as the liveliest of their sockets', () => {
    const table = new PresenceTable(() => 0);
    expect(table.note(sighting('phone', 'idle'))?.state).toBe('idle');
    expect(table.note(sighting('laptop', 'active'))?.state).toBe('active');
    expect(table.note(sighting('phone', 'idle'))).toBeUndefined();
    expect(table.note(sighting('laptop', 'away'))?.state).toBe('idle');
    expect(table.inRoom(room)).toEqual([{ room, personId: 'wei', side: 'CN', state: 'idle' }]);
    expect(table.note(sighting('phone', 'away'))?.state).toBe('away');
    expect(table.inRoom(room)).toEqual([]);
  });

  it('forgets 45 s after the last sign of life', () => {
    let now = 0;
    const table = new PresenceTable(() => now);
    table.note(sighting('a', 'active', 'wei'));
    now = 30_000;
    table.note(sighting('b', 'active', 'anna'));
    now = 45_000;
    expect(table.sweep()).toEqual([{ room, personId: 'wei', side: 'CN', state: 'away' }]);
    expect(table.sweep()).toEqual([]);
    expect(table.inRoom(room).map(({ personId }) => personId)).toEqual(['anna']);
  });

  it('knows who is behind a socket until it leaves', () => {
    const table = new PresenceTable(() => 0);
    table.note(sighting('a', 'active'));
    expect(table.personAt(room, 'a')).toEqual({ personId: 'wei', side: 'CN' });
    table.note(sighting('a', 'away'));
    expect(table.personAt(room, 'a')).toBeUndefined();
  });
});
