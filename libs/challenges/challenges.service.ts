import { Injectable } from '@nestjs/common';
import { managerAdded, type addManager } from '#libs/contracts/challenge-managers';
import {
  challengeDrafted,
  challengeEdited,
  type changeChallenge,
  type createChallenge,
  type listChallenges,
  type readChallenge,
} from '#libs/contracts/challenges';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { assertVersion } from '#libs/core/http/conditional';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import { readingOf } from '#libs/language/reading';
import { ExchangeRates } from '#libs/money/exchange-rates.service';
import { TextSubjects } from '#libs/language/text-subjects';
import { asDrafted, contentOf } from './amendments/amended-content.js';
import { AmendmentsRepository } from './amendments/amendments.repository.js';
import { changed, newContent, type ChallengeContent, type ChallengeInput } from './challenge-content.js';
import { ChallengeListRepository } from './challenge-list.repository.js';
import { searchTokensOf } from './challenge-search.js';
import { assertEditable } from './challenge-moves.js';
import { cardOf, challengeViewOf, type ChallengeCard, type ChallengeView } from './challenge-view.js';
import { challengePolicy, type ChallengeFacts } from './challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from './challenges.repository.js';

const newDraft = (organisationId: string): ChallengeFacts => ({
  organisationId,
  state: 'draft',
  visibility: 'public',
  announced: false,
  judging: false,
  managerIds: [],
  evaluatorIds: [],
  cancelRequested: false,
  needsSecond: false,
  proposedBy: null,
  proposedFor: [],
  judged: false,
});

/** What people do with the texts of a challenge: find, draft, read, change; and who manages it. */
@Injectable()
export class ChallengesService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly lists: ChallengeListRepository,
    private readonly amendments: AmendmentsRepository,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly rates: ExchangeRates,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: Input<typeof listChallenges>['query']): Promise<Page<ChallengeCard>> {
    const rows = await this.lists.list(actor, query);
    const reading = readingOf(actor, query);
    const convert = await this.rates.converter();
    return pageOf(
      rows,
      query.limit,
      ({ listedAt, id }) => placeOf(listedAt, id),
      (row) => cardOf(reading, convert, row),
    );
  }

  async read(
    actor: Actor,
    id: string,
    query: Input<typeof readChallenge>['query'] = {},
  ): Promise<ChallengeView> {
    const row = await this.challenges.find(id, actor.personId);
    challengePolicy.assert('read', actor, row);
    const shown = challengePolicy.allows('manage', actor, row) ? asDrafted(row) : row;
    const convert = await this.rates.converter();
    return challengeViewOf(actor, readingOf(actor, query), convert, shown, this.clock.now());
  }

  async create(
    actor: SignedInActor,
    { organisationId, ...input }: Input<typeof createChallenge>['body'],
  ): Promise<ChallengeView> {
    if (!challengePolicy.allows('create', actor, newDraft(organisationId))) throw new AppError('forbidden');
    return this.database.transaction(async () =>
      this.read(actor, await this.draftFor(actor, actor.personId, organisationId, input)),
    );
  }

  /** Starts a draft managed by this person, in the running transaction if there is one; answers its id. */
  draftFor(
    actor: Actor | null,
    managerId: string,
    organisationId: string,
    input: ChallengeInput & { title: LocalizedInput },
  ): Promise<string> {
    const now = this.clock.now();
    const content = newContent(input, managerId, now);
    return this.database.transaction(async () => {
      const id = await this.challenges.insert({
        ...content,
        organisationId,
        createdBy: managerId,
        listedAt: now,
        createdAt: now,
      });
      await this.outbox.record(challengeDrafted, { challengeId: id }, actor);
      await this.followTexts(id, content);
      return id;
    });
  }

  change(
    actor: SignedInActor,
    { params, body, ifMatch }: Input<typeof changeChallenge>,
  ): Promise<ChallengeView> {
    return this.database.transaction(async () => {
      const row = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, row);
      assertEditable(actor, row, this.clock.now());
      assertVersion(row.version, ifMatch);
      assertStaysVisible(row, body);
      await this.rewrite(actor, actor.personId, row, body);
      return this.read(actor, row.id);
    });
  }

  /** Changes a draft on behalf of this person, whatever its version: for sources that renew what they brought. */
  async redraftFor(personId: string, id: string, input: ChallengeInput): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.challenges.findLocked(id, personId);
      if (row) await this.rewrite(null, personId, row, input);
    });
  }

  async managers(actor: Actor, id: string): Promise<{ items: PersonBrief[]; nextCursor: null }> {
    const row = await this.challenges.find(id, actor.personId);
    challengePolicy.assert('manage', actor, row);
    const people = await this.people.briefs(actor, row.managerIds);
    return { items: row.managerIds.map((personId) => personIn(people, personId)), nextCursor: null };
  }

  async addManager(actor: SignedInActor, { params, body }: Input<typeof addManager>): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.challenges.find(params.id, actor.personId);
      challengePolicy.assert('manage', actor, row);
      if (!(await this.challenges.isMember(row.organisationId, body.personId))) {
        throw invalidField('personId', 'not_a_member', 'must belong to the sponsor');
      }
      if (row.evaluatorIds.includes(body.personId)) throw new AppError('conflict_of_interest');
      if (!(await this.challenges.addManager(row.id, body.personId))) throw new AppError('already_member');
      await this.outbox.record(managerAdded, { challengeId: row.id, personId: body.personId }, actor);
    });
  }

  private async rewrite(
    actor: Actor | null,
    by: string,
    row: ChallengeRow,
    input: ChallengeInput,
  ): Promise<void> {
    const content = changed(asDrafted(row), input, by, this.clock.now());
    await this.outbox.record(challengeEdited, { challengeId: row.id }, actor);
    if (row.state === 'amended') {
      await this.amendments.keepDraft(row.id, contentOf(content));
      return this.challenges.update(row.id, row.version, {});
    }
    await this.challenges.update(row.id, row.version, columnsOf(content));
    await this.followTexts(row.id, content);
  }

  /** What follows from new words: search finds them, and their translations are asked for. */
  private async followTexts(id: string, content: ChallengeContent): Promise<void> {
    await this.challenges.reindex(id, searchTokensOf(content));
    await this.texts.requestVariants('challenge', id);
  }
}

/** The columns of the content alone: `row` carries much more. */
const columnsOf = (content: ChallengeContent): ChallengeContent => ({
  title: content.title,
  summary: content.summary,
  need: content.need,
  context: content.context,
  constraints: content.constraints,
  successTests: content.successTests,
  sector: content.sector,
  trlIn: content.trlIn,
  trlOut: content.trlOut,
  rewardAsWritten: content.rewardAsWritten,
  rewardMoney: content.rewardMoney,
  deadlineLocal: content.deadlineLocal,
  deadlineZone: content.deadlineZone,
  deadlineAt: content.deadlineAt,
  graceMinutes: content.graceMinutes,
  visibility: content.visibility,
});

/** Whoever could read it when it was published still can. */
function assertStaysVisible({ state, visibility }: ChallengeRow, body: ChallengeInput): void {
  if (state !== 'amended' || body.visibility === undefined || body.visibility === visibility) return;
  throw invalidField('visibility', 'fixed_once_published', 'stays as it was published');
}
