import { Injectable } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import {
  teamSought,
  teamSoughtNoMore,
  type listSeekers,
  type SeekerView,
  type seekTeam,
} from '#libs/contracts/teams';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { decodePlace, placeOf } from '#libs/core/http/place';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalText, optionalTextFor, readingOf, type Reading } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { isLate } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { fitOf, gapsOf } from './complement.js';
import { GiftsOfPeople } from './gifts.js';
import { SeekersRepository } from './seekers.repository.js';
import type { TeamSeeker } from './team-seeker.entity.js';
import { isActive } from './team-views.js';
import { entryOf } from './teams.policy.js';
import { TeamsRepository, type TeamRow } from './teams.repository.js';
import { assertMayForm } from './teams.service.js';

/** People who look for a team. They show themselves of their own accord, and stop when they like. */
@Injectable()
export class SeekersService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly teams: TeamsRepository,
    private readonly seekers: SeekersRepository,
    private readonly gifts: GiftsOfPeople,
    private readonly people: PeopleDirectory,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listSeekers>,
  ): Promise<Answer<typeof listSeekers>> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const inTime = !isLate(challenge, this.clock.now());
    if (!inTime || !challengePolicy.allows('formTeams', actor, challenge))
      return { items: [], nextCursor: null };
    const rows = await this.seekers.list(challenge.id, decodePlace(query.cursor), query.limit + 1);
    const views = await this.views(actor, readingOf(actor, query), challenge, rows);
    return pageOf(
      rows,
      query.limit,
      ({ since, id }) => placeOf(since, id),
      ({ id }) => views.get(id) as SeekerView,
    );
  }

  put(actor: SignedInActor, { params, body }: Input<typeof seekTeam>): Promise<SeekerView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      const now = this.clock.now();
      assertMayForm(actor, challenge, now);
      await this.teams.holdPerson(actor.personId);
      if (await this.teams.takesPart(challenge.id, actor.personId, ['draft']))
        throw new AppError('takes_part');
      const before = await this.seekers.find(challenge.id, actor.personId);
      const row = await this.seekers.put({
        id: before?.id ?? newId(),
        challengeId: challenge.id,
        personId: actor.personId,
        skills: body.skills,
        note: optionalText(before?.note ?? null, body.note, actor.personId, now),
        since: now,
      });
      if (!row) throw new AppError('conflict');
      await this.outbox.record(teamSought, { challengeId: challenge.id, personId: actor.personId }, actor);
      await this.texts.requestVariants('team_seeker', row.id);
      const views = await this.views(actor, readingOf(actor), challenge, [row]);
      return views.get(row.id) as SeekerView;
    });
  }

  /** At any time: to be found no more needs no leave. */
  stop(actor: SignedInActor, challengeId: string): Promise<void> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.find(challengeId, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      if (!(await this.seekers.remove(challengeId, actor.personId))) return;
      await this.outbox.record(teamSoughtNoMore, { challengeId, personId: actor.personId }, actor);
    });
  }

  /** By id. */
  private async views(
    actor: Actor,
    reading: Reading,
    challenge: ChallengeRow,
    rows: readonly TeamSeeker[],
  ): Promise<Map<string, SeekerView>> {
    const own = actor.personId ? await this.teams.ofPerson(challenge.id, actor.personId) : undefined;
    const led = own?.state === 'forming' && entryOf(actor, own)?.role === 'lead' ? own : undefined;
    const ids = rows.map(({ personId }) => personId);
    const people = await this.people.briefs(actor, ids);
    const gifts = await this.gifts.of(
      new Map([...(led?.members ?? []), ...rows].map(({ personId, skills }) => [personId, skills])),
    );
    const giftsOf = (personId: string) =>
      gifts.get(personId) ?? { skills: [], languages: [], side: 'OTHER' as const };
    const gaps =
      led &&
      gapsOf(
        led.seeking,
        led.members.filter(isActive).map(({ personId }) => giftsOf(personId)),
      );
    return new Map(
      rows.map((row) => {
        const { id, personId, skills, note } = row;
        const mine = personId === actor.personId;
        const invited = waitsFor(led, personId);
        return [
          id,
          {
            id,
            person: personIn(people, personId),
            skills,
            languages: giftsOf(personId).languages.map(({ tag, level }) => ({ tag, level })),
            note: optionalTextFor(reading, note),
            mine,
            reasons: gaps && !mine ? fitOf(gaps, giftsOf(personId)).reasons : null,
            invited,
            can: { invite: led !== undefined && !mine && !invited },
          },
        ];
      }),
    );
  }
}

const waitsFor = (team: TeamRow | undefined, personId: string): boolean =>
  team?.members.some((member) => member.personId === personId) ?? false;
