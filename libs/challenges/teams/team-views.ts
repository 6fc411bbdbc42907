import { Injectable } from '@nestjs/common';
import type { TeamView } from '#libs/contracts/teams';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { isLate } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import type { ChallengeRow } from '../challenges.repository.js';
import { fitOf, gapsOf, type Gifts } from './complement.js';
import { GiftsOfPeople } from './gifts.js';
import { SeekersRepository } from './seekers.repository.js';
import { leadsNext } from './team-state.js';
import { entryOf, teamPolicy, type TeamFacts } from './teams.policy.js';
import type { MemberRow, TeamRow } from './teams.repository.js';

const NOBODY: Gifts = { skills: [], languages: [], side: 'OTHER' };

/** Teams as their readers see them: who waits to get in is between them and the lead. */
@Injectable()
export class TeamViews {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly gifts: GiftsOfPeople,
    private readonly seekers: SeekersRepository,
    private readonly clock: Clock,
  ) {}

  facts(actor: Actor, challenge: ChallengeRow, { state, members, formerIds }: TeamRow): TeamFacts {
    const inTime = !isLate(challenge, this.clock.now());
    return {
      state,
      members,
      formerIds,
      mayForm: inTime && challengePolicy.allows('formTeams', actor, challenge),
    };
  }

  async of(
    actor: Actor,
    reading: Reading,
    challenge: ChallengeRow,
    rows: readonly TeamRow[],
  ): Promise<TeamView[]> {
    const { personId } = actor;
    const shown = new Map(rows.map((row) => [row.id, membersFor(actor, row)]));
    const members = [...shown.values()].flat();
    const people = await this.people.briefs(
      actor,
      members.map((member) => member.personId),
    );
    const seeker = personId === null ? undefined : await this.seekers.find(challenge.id, personId);
    const gifts = await this.gifts.of(
      new Map([
        ...(personId === null ? [] : [[personId, seeker?.skills ?? []] as const]),
        ...members.map((member) => [member.personId, member.skills] as const),
      ]),
    );
    const giftsOf = (id: string | null) => gifts.get(id ?? '') ?? NOBODY;
    return rows.map((row) => {
      const facts = this.facts(actor, challenge, row);
      const mine = entryOf(actor, row);
      const gaps = gapsOf(
        row.seeking,
        row.members.filter(isActive).map((member) => giftsOf(member.personId)),
      );
      return {
        id: row.id,
        version: row.version,
        challengeId: row.challengeId,
        name: textFor(reading, row.name),
        pitch: optionalTextFor(reading, row.pitch),
        state: row.state,
        seeking: row.seeking,
        gaps,
        members: (shown.get(row.id) ?? []).map((member) => ({
          person: personIn(people, member.personId),
          role: member.role,
          state: member.state,
          skills: member.skills,
          message: optionalTextFor(reading, member.message),
          mine: member.personId === personId,
          can: canWith(actor, facts, row, member),
        })),
        mine: mine ? { role: mine.role, state: mine.state } : null,
        fit: personId === null || (mine && isActive(mine)) ? null : fitOf(gaps, giftsOf(personId)),
        mergedInto: row.mergedInto,
        submissionId: mine && isActive(mine) ? row.submissionId : null,
        allowed: teamPolicy.allows('edit', actor, facts) ? leadsNext(row.state) : [],
        can: teamPolicy.can(actor, facts, ['edit', 'invite', 'ask', 'leave']),
      };
    });
  }
}

export const isActive = ({ state }: Pick<MemberRow, 'state'>): boolean => state === 'active';

/** Who waits to get in exists for themselves and the lead only. */
export const membersFor = (actor: Actor, row: TeamRow): MemberRow[] =>
  entryOf(actor, row)?.role === 'lead'
    ? row.members
    : row.members.filter((member) => isActive(member) || member.personId === actor.personId);

function canWith(actor: Actor, facts: TeamFacts, row: TeamRow, { personId, role, state }: MemberRow) {
  const edits = teamPolicy.allows('edit', actor, facts);
  const isSelf = personId === actor.personId;
  const answers = (state === 'invited' && isSelf) || (state === 'asked' && edits);
  return {
    answer: answers && row.state === 'forming',
    remove: isSelf
      ? mayGo(actor, row, facts, { state, role })
      : role !== 'lead' && mayTakeOut(actor, row, facts),
    changeRole: edits && state === 'active' && role !== 'lead',
  };
}

/** Handed in, and kept from counting by whoever does not accept the terms again, while there is time to change that. */
const isHeldUp = ({ submissionState }: TeamRow, { mayForm }: TeamFacts): boolean =>
  submissionState === 'frozen' && mayForm;

/** The lead does, until something was handed in; then only whoever holds it up. */
export const mayTakeOut = (actor: Actor, team: TeamRow, facts: TeamFacts): boolean =>
  entryOf(actor, team)?.role === 'lead' && (team.state !== 'locked' || isHeldUp(team, facts));

/** Whoever waits, and members but the lead, until something was handed in; then who will not accept the terms again. */
export const mayGo = (
  actor: Actor,
  team: TeamRow,
  facts: TeamFacts,
  { state, role }: Pick<MemberRow, 'state' | 'role'>,
): boolean =>
  state !== 'active' ||
  teamPolicy.allows('leave', actor, facts) ||
  (role !== 'lead' && isHeldUp(team, facts));
