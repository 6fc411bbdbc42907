import { challengePolicy } from '#libs/challenges/challenges.policy';
import { ChallengesRepository } from '#libs/challenges/challenges.repository';
import { challengeState } from '#libs/contracts/challenges';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { MembersService } from '#libs/organisations/members.service';
import { ChallengeWorld } from '../support/challenges.js';

const ROWS = 160;

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('the list of challenges and the policy', () => {
  let world: ChallengeWorld;
  let actors: Actor[];
  let ids: string[];

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    const roll = dice(7);
    const owners = [world.ownerId, (await world.someone()).personId, (await world.someone('EU')).personId];
    const organisations = [
      world.organisationId,
      await world.found(owners[1]!),
      await world.found(owners[2]!),
    ];
    const people = await Promise.all(Array.from({ length: 4 }, async () => (await world.someone()).personId));
    const members = world.get(MembersService);
    await members.join(await world.as(people[0]!), organisations[0]!, 'member');
    await members.join(await world.as(people[1]!), organisations[1]!, 'admin');
    await members.join(await world.as(people[1]!), organisations[2]!, 'member');
    actors = [visitor(), ...(await Promise.all([...owners, ...people].map((id) => world.as(id))))];
    ids = await Promise.all(
      Array.from({ length: ROWS }, () => randomChallenge(roll, organisations, [...owners, ...people])),
    );
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  async function randomChallenge(
    roll: (sides: number) => number,
    organisations: string[],
    people: string[],
  ): Promise<string> {
    const id = newId();
    const pool = world.get(Database).pool;
    const state = challengeState.options[roll(challengeState.options.length)]!;
    const before = state === 'draft' || state === 'in_review';
    const announced = !before && (state !== 'cancelled' || roll(2) === 0);
    // few instants, so that ids decide between rows of the same one
    const at = new Date(Date.UTC(2026, 0, 1 + roll(5)));
    await pool.query(
      `insert into challenges (id, organisation_id, created_by, title, state, cancel_reason, visibility, published_at, listed_at, amended_from, award_proposal)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        organisations[roll(3)],
        people[0],
        {
          sourceLocale: 'en',
          revision: 1,
          variants: { en: { text: id, provenance: 'human', sourceRevision: 1, at: '' } },
        },
        state,
        state === 'cancelled' ? 'funding' : null,
        roll(3) === 0 ? 'organisation' : 'public',
        announced ? at : null,
        at,
        state === 'amended' ? 'open' : null,
        state === 'award_proposed' ? {} : null,
      ],
    );
    const manager = people[roll(people.length)];
    if (roll(2) === 0)
      await pool.query('insert into challenge_managers (challenge_id, person_id) values ($1, $2)', [
        id,
        manager,
      ]);
    if (roll(3) === 0)
      await assignment(id, people[roll(people.length)]!, ['proposed', 'submitted', 'conflicted'][roll(3)]!);
    return id;
  }

  async function assignment(challengeId: string, evaluatorId: string, state: string): Promise<void> {
    const submissionId = newId();
    const pool = world.get(Database).pool;
    await pool.query(
      `insert into submissions (id, challenge_id, author_id, title, created_at, updated_at) values ($1, $2, $3, '{}', now(), now())`,
      [submissionId, challengeId, world.ownerId],
    );
    await pool.query(
      `insert into evaluation_assignments (id, challenge_id, submission_id, evaluator_id, state, created_at) values ($1, $2, $3, $4, $5, now())`,
      [newId(), challengeId, submissionId, evaluatorId, state],
    );
  }

  /** All pages of seven, as one list. */
  async function listed(actor: Actor, filter: object = {}): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.challenges.list(actor, { limit: 7, cursor, ...filter });
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  }

  async function readable(actor: Actor): Promise<string[]> {
    const rows = await Promise.all(ids.map((id) => world.get(ChallengesRepository).find(id, actor.personId)));
    return rows
      .filter((row) => row !== undefined && challengePolicy.allows('read', actor, row))
      .map((row) => row!.id);
  }

  it('agree for everybody on every row, and no page repeats one', async () => {
    for (const actor of actors) {
      const found = await listed(actor);
      expect(found.toSorted()).toEqual((await readable(actor)).toSorted());
      expect(found.length).toBeGreaterThan(20);
    }
  });

  it('show each facet as a part of what is visible', async () => {
    for (const actor of actors.slice(0, 3)) {
      const all = await listed(actor);
      const byState = await Promise.all(challengeState.options.map((state) => listed(actor, { state })));
      expect(byState.flat().toSorted()).toEqual(all.toSorted());
      const mine = await listed(actor, { mine: 'true' });
      expect(mine.every((id) => all.includes(id))).toBe(true);
      expect(await listed(actor, { country: 'DE' })).toEqual(all);
      expect(await listed(actor, { country: 'CN' })).toEqual([]);
      expect(await listed(actor, { sector: '28' })).toEqual([]);
    }
  });

  it('call mine what the reader manages, judges or answers, and nothing for visitors', async () => {
    expect(await listed(visitor(), { mine: 'true' })).toEqual([]);
    const { rows } = await world.get(Database).pool.query<{ challenge_id: string }>(
      `select challenge_id from challenge_managers where person_id = $1
       union select challenge_id from evaluation_assignments where evaluator_id = $1 and state <> 'conflicted'
       union select challenge_id from submissions where author_id = $1`,
      [actors[1]!.personId],
    );
    const readableIds = await readable(actors[1]!);
    const expected = rows.map((row) => row.challenge_id).filter((id) => readableIds.includes(id));
    expect((await listed(actors[1]!, { mine: 'true' })).toSorted()).toEqual(expected.toSorted());
  });
});
