import { AppealsService } from '#libs/challenges/appeals/appeals.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { PeopleDirectory } from '#libs/identity/people.service';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { TeamWorld } from '../support/teams.js';

describe('P0-11: where a team ends', () => {
  let world: ChallengeWorld;
  let teams: TeamWorld;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    teams = new TeamWorld(world);
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  const read = (actor: SignedInActor, id: string) => world.get(SubmissionsService).read(actor, id);
  const submit = (actor: SignedInActor, id: string) => world.get(SubmittingService).submit(actor, id);
  const query = (text: string, values: unknown[]) => world.get(Database).pool.query(text, values);

  /** Two who handed something in together. */
  async function handedIn(more: object = {}) {
    const id = await world.opened(more);
    const [lead, mate] = [await world.someone('CN'), await world.someone('CN')];
    const { id: teamId } = await teams.found(lead, id);
    await teams.join(mate, lead, id, teamId);
    await teams.move(lead, teamId, 'complete');
    const submission = await world.submissionDraft(lead, id);
    await submit(lead, submission);
    return { id, teamId, lead, mate, submission };
  }

  /** As an amendment leaves it for whoever has not accepted again. */
  async function freeze(id: string, submission: string, ...unbound: SignedInActor[]): Promise<void> {
    await query(`update submissions set state = 'frozen' where id = $1`, [submission]);
    const people = unbound.map(({ personId }) => personId);
    await query(
      `update terms_acceptances set state = 'reaccept_required' where challenge_id = $1 and person_id = any($2)`,
      [id, people],
    );
  }

  it('brings nothing back into the race after the deadline', async () => {
    const { id, teamId, lead, mate, submission } = await handedIn();
    await freeze(id, submission, mate);
    await world.close(id);
    await expect(teams.remove(lead, teamId, mate.personId)).rejects.toEqual(refusal('forbidden'));
    await expect(teams.remove(mate, teamId, mate.personId)).rejects.toEqual(refusal('forbidden'));
    expect((await read(lead, submission)).state).toBe('frozen');
  });

  it('lets go whoever will not accept the terms again, so that the others count', async () => {
    const { id, teamId, lead, mate, submission } = await handedIn();
    await expect(teams.remove(mate, teamId, mate.personId)).rejects.toEqual(refusal('forbidden'));
    await freeze(id, submission, mate);
    await teams.remove(mate, teamId, mate.personId);
    expect((await read(lead, submission)).state).toBe('submitted');
    // what they wrote they do not judge
    await world.close(id);
    await expect(world.assign(id, submission, mate.personId)).rejects.toBeDefined();
    const stranger = await world.someone('EU');
    await expect(world.assign(id, submission, stranger.personId)).resolves.toBeDefined();
  });

  it('keeps what was taken back with those who were in it then', async () => {
    const { id, teamId, lead, mate, submission } = await handedIn();
    await world.get(SubmittingService).withdraw(lead, submission);
    await teams.move(lead, teamId, 'forming');
    const late = await world.someone('EU');
    await teams.join(late, lead, id, teamId);
    await teams.remove(mate, teamId, mate.personId);
    await expect(read(late, submission)).rejects.toEqual(refusal('not_found'));
    expect(await read(mate, submission)).toMatchObject({ state: 'withdrawn', can: { edit: false } });
    await teams.move(lead, teamId, 'disbanded');
    expect(await read(mate, submission)).toMatchObject({ state: 'withdrawn' });
    expect(await read(lead, submission)).toMatchObject({ state: 'withdrawn' });
  });

  it('is not found by whoever may not read the challenge any more', async () => {
    const inside = await world.colleague();
    const id = await world.opened({ visibility: 'organisation' });
    const { id: teamId } = await teams.found(inside, id);
    const outside = await world.someone();
    await expect(teams.service.read(outside, teamId)).rejects.toEqual(refusal('not_found'));
    await expect(teams.ask(outside, teamId)).rejects.toEqual(refusal('not_found'));
  });

  it('tells the name of who waits at its door to the lead alone', async () => {
    const id = await world.opened();
    const [lead, here, across] = [
      await world.someone('CN'),
      await world.someone('EU'),
      await world.someone('CN'),
    ];
    const { id: teamId } = await teams.found(lead, id);
    for (const actor of [here, across]) {
      await world.accept(actor, id);
      await teams.ask(actor, teamId);
    }
    const masked = async (viewer: SignedInActor, personId: string) =>
      (await world.get(PeopleDirectory).briefs(viewer, [personId])).get(personId)?.masked;
    expect(await masked(here, across.personId)).toBe(true);
    expect(await masked(lead, here.personId)).toBe(false);
  });

  it('hands nothing in with somebody who manages the challenge by now', async () => {
    const id = await world.opened();
    const [lead, mate] = [await world.someone(), await world.colleague()];
    const { id: teamId } = await teams.found(lead, id);
    await teams.join(mate, lead, id, teamId);
    await teams.move(lead, teamId, 'complete');
    const draft = await world.submissionDraft(lead, id);
    await query('insert into challenge_managers (challenge_id, person_id) values ($1, $2)', [
      id,
      mate.personId,
    ]);
    await expect(submit(lead, draft)).rejects.toEqual(refusal('manager_in_team'));
    await teams.remove(lead, teamId, mate.personId);
    await expect(submit(lead, draft)).resolves.toMatchObject({ state: 'submitted' });
  });

  it('hands in for an organisation of its lead, and of nobody else', async () => {
    const id = await world.opened();
    const [lead, mate] = [await world.someone('CN'), await world.someone('CN')];
    const organisationId = await world.found(lead.personId);
    const { id: teamId } = await teams.found(await world.as(lead.personId), id);
    await teams.join(mate, lead, id, teamId);
    const draft = await world.submissionDraft(lead, id);
    const change = async (actor: SignedInActor, chosen: string | null) => {
      const { version } = await read(actor, draft);
      const input = given({ params: { id: draft }, body: { organisationId: chosen }, ifMatch: version });
      return world.get(SubmissionsService).change(actor, input);
    };
    await change(await world.as(lead.personId), organisationId);
    const other = await world.found(mate.personId);
    await expect(change(await world.as(mate.personId), other)).rejects.toMatchObject({
      more: { errors: [{ path: 'organisationId', code: 'not_the_lead' }] },
    });
    await teams.setRole(lead, teamId, mate.personId, 'lead');
    const { rows } = await query('select organisation_id from submissions where id = $1', [draft]);
    expect(rows).toEqual([{ organisation_id: null }]);
  });

  it('appeals once, by whomever of it', async () => {
    const { id, lead, mate } = await handedIn();
    await world.close(id);
    await world.move(id, 'decided', 'Nobody was asked.');
    expect((await world.challenges.read(mate, id)).allowed).toEqual(['appeal']);
    await world.appeal(lead, id);
    await world.move(id, 'decided', 'We looked again.');
    expect((await world.challenges.read(lead, id)).allowed).toEqual([]);
    expect((await world.challenges.read(mate, id)).allowed).toEqual([]);
    const own = await world.get(AppealsService).list(lead, given({ params: { id } }));
    expect(own.items).toHaveLength(1);
  });
});
