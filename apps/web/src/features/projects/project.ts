import type { Answer } from '#libs/contracts/operation';
import type { listProjectMembers, projectRole, projectState, readProject } from '#libs/contracts/projects';
import type { Side } from '#libs/contracts/primitives';
import type { z } from 'zod';
import type { Tone } from '../../components/chip';

export type Project = Answer<typeof readProject>;
export type Member = Answer<typeof listProjectMembers>['items'][number];
export type ProjectState = z.output<typeof projectState>;
export type Role = z.output<typeof projectRole>;

export const STATE_TONES: Record<ProjectState, Tone> = {
  forming: 'plain',
  active: 'jade',
  paused: 'persimmon',
  completed: 'blue',
  archived: 'plain',
  cancelled: 'cinnabar',
};

/** The members of each side that has any, leads first, the reader's side first. */
export function bySide(members: readonly Member[], mine: Side): { side: Side; members: Member[] }[] {
  const order: Side[] = mine === 'CN' ? ['CN', 'EU', 'OTHER'] : ['EU', 'CN', 'OTHER'];
  return order
    .map((side) => ({ side, members: leadsFirst(members.filter((member) => member.side === side)) }))
    .filter((group) => group.members.length > 0);
}

const leadsFirst = (members: Member[]): Member[] =>
  members.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));

/** The three conditions of a hybrid team, each with whether it is met. */
export const hybridChecks = (members: readonly Member[]) =>
  [
    { check: 'EU', met: members.some(({ side }) => side === 'EU') },
    { check: 'CN', met: members.some(({ side }) => side === 'CN') },
    { check: 'bilingual', met: members.some(({ bilingual }) => bilingual) },
  ] as const;
