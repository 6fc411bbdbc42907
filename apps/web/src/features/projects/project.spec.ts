import { bySide, hybridChecks, type Member } from './project';

const member = (name: string, side: Member['side'], part: Partial<Member> = {}): Member => ({
  person: { id: name, displayName: name, masked: false, side },
  role: 'contributor',
  side,
  timeZone: 'UTC',
  bilingual: false,
  workingState: { state: 'unknown', until: null },
  since: '2026-10-01T00:00:00.000Z',
  can: { changeRole: false, remove: false },
  ...part,
});
const team = [member('wei', 'CN'), member('anna', 'EU'), member('katrin', 'EU', { role: 'lead' })];

describe('the team of a project', () => {
  it('stands by side, the reader’s first, leads first', () => {
    const names = (mine: Member['side']) =>
      bySide(team, mine).map(({ side, members }) => [side, ...members.map(({ person }) => person.id)]);
    expect(names('EU')).toEqual([
      ['EU', 'katrin', 'anna'],
      ['CN', 'wei'],
    ]);
    expect(names('CN')[0]).toEqual(['CN', 'wei']);
  });

  it('is hybrid with both sides and somebody bilingual', () => {
    const met = (members: Member[]) => hybridChecks(members).map((one) => one.met);
    expect(met(team)).toEqual([true, true, false]);
    expect(met([member('a', 'EU', { bilingual: true })])).toEqual([true, false, true]);
    expect(met([])).toEqual([false, false, false]);
  });
});
