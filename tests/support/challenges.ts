import { ChallengesModule } from '#libs/challenges/challenges.module';
import { ChallengeLifecycle } from '#libs/challenges/challenge-lifecycle.service';
import { ChallengesService } from '#libs/challenges/challenges.service';
import { ChallengesWorker } from '#libs/challenges/challenges.worker';
import { AssignmentsService } from '#libs/challenges/evaluation/assignments.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import type { ChallengeState } from '#libs/contracts/challenges';
import type { Side } from '#libs/contracts/primitives';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { newId } from '#libs/core/id';
import { Database, sql } from '#libs/core/database/database';
import { MembersService } from '#libs/organisations/members.service';
import { OrganisationsService } from '#libs/organisations/organisations.service';
import type { Type } from '@nestjs/common';
import { actorOf, addPerson, startFeatures, type Features } from './features.js';

/** The parts of a request that a service looks at. */
export const given = (parts: object): never => ({ ifMatch: 0, query: { limit: 20 }, ...parts }) as never;

export const refusal = (code: string, more: object = {}): unknown =>
  expect.objectContaining({ code, ...more });

const insertUpload = sql(
  'test.upload',
  `insert into uploads (id, owner_id, name, size, type, sha256) values ($1, $2, $3, 12, 'text/plain', $4)`,
);
const CRITERIA = [
  { label: { locale: 'en', text: 'Accuracy' }, weight: 60, scale: 10 },
  { label: { locale: 'en', text: 'Cost' }, weight: 40, scale: 5 },
];
/** Complete but for terms and rubric; its deadline is months away. */
const CONTENT = {
  title: [
    { locale: 'en', text: 'Vibration sensing for presses' },
    { locale: 'zh-Hans', text: '压机振动传感' },
  ],
  summary: [
    { locale: 'en', text: 'Find bearing faults early.' },
    { locale: 'zh-Hans', text: '尽早发现轴承故障。' },
  ],
  need: { locale: 'en', text: 'We need a sensor for old presses.' },
  successTests: [{ locale: 'en', text: 'Finds 7 of 8 faults.' }],
  deadline: { local: '2030-10-30T16:00', timeZone: 'Europe/Berlin' },
};
const DEADLINE = Date.parse('2030-10-30T15:00:00Z');

/** A sponsor with its owner and manager, and what tests do with challenges again and again. */
export class ChallengeWorld {
  private constructor(
    readonly features: Features,
    readonly organisationId: string,
    readonly ownerId: string,
  ) {}

  static async open(): Promise<ChallengeWorld> {
    const features = await startFeatures([ChallengesModule]);
    const ownerId = await addPerson(features, 'EU');
    return new ChallengeWorld(features, await found(features, ownerId), ownerId);
  }

  get<T>(type: Type<T>): T {
    return this.features.app.get(type);
  }

  get challenges(): ChallengesService {
    return this.get(ChallengesService);
  }

  owner(): Promise<SignedInActor> {
    return this.as(this.ownerId);
  }

  as(personId: string): Promise<SignedInActor> {
    return actorOf(this.features, personId);
  }

  async someone(side: Side = 'CN'): Promise<SignedInActor> {
    return this.as(await addPerson(this.features, side));
  }

  async colleague(organisationId = this.organisationId): Promise<SignedInActor> {
    const personId = await addPerson(this.features, 'EU');
    await this.get(MembersService).join(await this.as(personId), organisationId, 'member');
    return this.as(personId);
  }

  found(ownerId: string): Promise<string> {
    return found(this.features, ownerId);
  }

  async draft(more: object = {}): Promise<string> {
    const owner = await this.owner();
    const input = { organisationId: this.organisationId, ...CONTENT, ...more };
    return (await this.challenges.create(owner, input as never)).id;
  }

  /** A draft with all that publication asks for. */
  async complete(more: object = {}): Promise<string> {
    const id = await this.draft(more);
    const owner = await this.owner();
    await this.get(TermsService).write(owner, given({ params: { id }, body: { preset: 'maker_keeps' } }));
    await this.get(RubricService).write(
      owner,
      given({ params: { id }, body: { criteria: CRITERIA, minimumReviews: 1, blind: false } }),
    );
    return id;
  }

  async move(id: string, to: ChallengeState, reason?: string) {
    return this.get(ChallengeLifecycle).transition(
      await this.owner(),
      given({ params: { id }, body: { to, reason } }),
    );
  }

  /** Somebody who was judged stands up against the decision. */
  async appeal(actor: SignedInActor, id: string) {
    const body = { to: 'appeal', reason: { locale: 'en', text: 'We see it otherwise.' } };
    return this.get(ChallengeLifecycle).transition(actor, given({ params: { id }, body }));
  }

  async opened(more: object = {}): Promise<string> {
    const id = await this.complete(more);
    await this.move(id, 'published');
    await this.tick();
    return id;
  }

  /** What the clock's job does when its time has come. */
  tick(): Promise<void> {
    return this.get(ChallengesWorker).advanceDue();
  }

  /** Runs with the clock so many milliseconds after the deadline of these challenges. */
  async atDeadline<T>(afterMs: number, run: () => Promise<T>): Promise<T> {
    const clock = this.get(Clock);
    const ahead = DEADLINE + afterMs - clock.now().getTime();
    clock.travel(ahead);
    try {
      return await run();
    } finally {
      clock.travel(-ahead);
    }
  }

  async accept(actor: SignedInActor, id: string) {
    const { version, hash } = await this.get(TermsService).read(actor, given({ params: { id } }));
    const { amendments: amendment } = await this.challenges.read(actor, id);
    return this.get(AcceptancesService).accept(
      actor,
      given({ params: { id }, body: { version, hash, locale: 'zh-Hans', amendment } }),
    );
  }

  /** A draft of this person's, terms accepted, with one file or more. */
  async submissionDraft(
    actor: SignedInActor,
    challengeId: string,
    text = '压电传感节点',
    many = 1,
  ): Promise<string> {
    await this.accept(actor, challengeId);
    const files = Array.from({ length: many }, () => ({ uploadId: newId(), class: 'code' }));
    for (const { uploadId } of files)
      await this.get(Database).rows(insertUpload, [uploadId, actor.personId, 'firmware.c', 'a'.repeat(64)]);
    const body = {
      title: { locale: 'zh-Hans', text },
      body: { locale: 'zh-Hans', text: '两天出样。' },
      files,
      licences: { code: 'Apache-2.0' },
    };
    return (await this.get(SubmissionsService).create(actor, given({ params: { id: challengeId }, body })))
      .id;
  }

  async submitted(actor: SignedInActor, challengeId: string): Promise<string> {
    const id = await this.submissionDraft(actor, challengeId);
    await this.get(SubmittingService).submit(actor, id);
    return id;
  }

  /** Its time is over: it is evaluated now. */
  async close(id: string): Promise<void> {
    await this.get(Database).pool.query(
      `update challenges set deadline_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    await this.tick();
  }

  async assign(challengeId: string, submissionId: string, evaluatorId: string) {
    const body = { submissionId, evaluatorId };
    return this.get(AssignmentsService).assign(
      await this.owner(),
      given({ params: { id: challengeId }, body }),
    );
  }

  respond(actor: SignedInActor, id: string, decision: 'accept' | 'decline' | 'conflict') {
    return this.get(AssignmentsService).respond(actor, given({ params: { id }, body: { decision } }));
  }

  /** Audit entries about an object, oldest first. */
  async audit(subjectId: string): Promise<string[]> {
    const { rows } = await this.get(Database).pool.query<{ action: string }>(
      'select action from audit_entries where subject_id = $1 order by at, id',
      [subjectId],
    );
    return rows.map(({ action }) => action);
  }

  stop(): Promise<void> {
    return this.features.stop();
  }
}

async function found(features: Features, ownerId: string): Promise<string> {
  const firm = {
    name: { locale: 'de', text: 'Kessler Pressenbau GmbH' },
    country: 'DE',
    city: 'Reutlingen',
    helix: 'business',
    actorTypes: ['enterprise'],
    financeSubtype: null,
    sectors: ['28'],
    size: null,
    registrations: [],
    website: null,
  };
  const founder = await actorOf(features, ownerId);
  return (await features.app.get(OrganisationsService).found(founder, firm as never)).id;
}
