import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import { BorderBases } from '#libs/identity/border-bases';
import { TextSubjects, type TextSubjectKind } from '#libs/language/text-subjects';
import { AmendmentsRepository } from './amendments/amendments.repository.js';
import { AppealsRepository } from './appeals/appeals.repository.js';
import { isUnpublished } from './challenge-state.js';
import { challengePolicy } from './challenges.policy.js';
import { ChallengesRepository } from './challenges.repository.js';
import { RubricRepository } from './evaluation/rubric.repository.js';
import { QuestionsRepository } from './questions/questions.repository.js';
import { submissionPolicy } from './submissions/submissions.policy.js';
import { SubmissionsRepository } from './submissions/submissions.repository.js';
import { SeekersRepository } from './teams/seekers.repository.js';
import { TeamAccess } from './teams/team-access.js';
import { teamPolicy } from './teams/teams.policy.js';
import { TeamsRepository } from './teams/teams.repository.js';
import { TermsRepository } from './terms/terms.repository.js';

type TextRight = Awaited<ReturnType<TextSubjectKind['mayTranslate']>>;

/** What challenges tell the libraries below them: whose texts these are, who reads their files, who may know whom. */
@Injectable()
export class ChallengeParts implements OnModuleInit {
  constructor(
    private readonly texts: TextSubjects,
    private readonly fileReaders: FileReaders,
    private readonly borders: BorderBases,
    private readonly challenges: ChallengesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly terms: TermsRepository,
    private readonly rubric: RubricRepository,
    private readonly questions: QuestionsRepository,
    private readonly amendments: AmendmentsRepository,
    private readonly appeals: AppealsRepository,
    private readonly teams: TeamsRepository,
    private readonly teamAccess: TeamAccess,
    private readonly seekers: SeekersRepository,
  ) {}

  onModuleInit(): void {
    for (const kind of this.textKinds()) this.texts.register(kind);
    this.fileReaders.register('submission', async (actor, id) => {
      const row = await this.submissions.find(id);
      if (!row || !submissionPolicy.allows('read', actor, row)) return false;
      return submissionPolicy.allows('seeAuthor', actor, row) || 'nameless';
    });
    this.borders.register('team', (viewerId, personIds) => this.teams.acquainted(viewerId, personIds));
    this.borders.register('terms', (viewerId, personIds) => this.terms.metOverTerms(viewerId, personIds));
  }

  private textKinds(): TextSubjectKind[] {
    return [
      {
        type: 'challenge',
        table: 'challenges',
        fields: {
          title: 'title',
          summary: 'summary',
          need: 'need',
          context: 'context',
          constraints: 'constraints',
          successTests: 'success_tests',
          outcome: 'outcome',
        },
        mayTranslate: (actor, id) => this.onPublished(actor, id),
      },
      {
        type: 'question',
        table: 'challenge_questions',
        fields: { text: 'text', answer: 'answer' },
        mayTranslate: (actor, id) => this.onQuestion(actor, id),
      },
      {
        type: 'amendment',
        table: 'challenge_amendments',
        fields: { statement: 'statement' },
        mayTranslate: async (actor, id) => this.onPublished(actor, await this.amendments.challengeOf(id)),
      },
      {
        type: 'appeal',
        table: 'challenge_appeals',
        fields: { text: 'text', answer: 'answer' },
        mayTranslate: (actor, id) => this.onAppeal(actor, id),
      },
      {
        type: 'team',
        table: 'teams',
        fields: { name: 'name', pitch: 'pitch' },
        mayTranslate: (actor, id) => this.onTeam(actor, id),
      },
      {
        type: 'team_seeker',
        table: 'team_seekers',
        fields: { note: 'note' },
        mayTranslate: async (actor, id) => {
          const seeker = await this.seekers.findById(id);
          if (seeker && seeker.personId === actor.personId) return 'yes';
          const right = await this.onChallenge(actor, seeker?.challengeId);
          return right === 'no' ? 'no' : 'hidden';
        },
      },
      {
        type: 'terms',
        table: 'terms_sheets',
        fields: { text: 'text' },
        mayTranslate: async (actor, id) => {
          const sheet = await this.terms.findById(id);
          const right = await this.onChallenge(actor, sheet?.challengeId);
          return right === 'yes' && sheet?.publishedAt ? 'no' : right;
        },
      },
      {
        type: 'criterion',
        table: 'rubric_criteria',
        fields: { label: 'label' },
        mayTranslate: async (actor, id) => this.onPublished(actor, await this.rubric.challengeOf(id)),
      },
      {
        type: 'submission',
        table: 'submissions',
        fields: { title: 'title', body: 'body' },
        mayTranslate: async (actor, id) => {
          const row = await this.submissions.find(id);
          if (!row || !submissionPolicy.allows('read', actor, row)) return 'hidden';
          return submissionPolicy.allows('edit', actor, row) ? 'yes' : 'no';
        },
      },
    ];
  }

  /**
   * Once it is published, people rely on what people wrote: that changes by an amendment only. While one is under way, the
   * texts are part of it.
   */
  private async onPublished(actor: Actor, id: string | undefined): Promise<TextRight> {
    const right = await this.onChallenge(actor, id);
    if (right !== 'yes') return right;
    const { state } = (await this.challenges.find(id ?? '', actor.personId)) ?? {};
    if (state === 'amended') return 'no';
    return state && isUnpublished(state) ? 'yes' : 'machine';
  }

  /** Between its author and the managers, neither of whom puts words into the other's mouth. */
  private async onAppeal(actor: Actor, id: string): Promise<TextRight> {
    const appeal = await this.appeals.find(id);
    const right = await this.onChallenge(actor, appeal?.challengeId);
    return right === 'no' && appeal?.authorId !== actor.personId ? 'hidden' : right === 'yes' ? 'no' : right;
  }

  /** The lead puts it right; whoever sees the team reads it. */
  private async onTeam(actor: Actor, id: string): Promise<TextRight> {
    const facts = await this.teamAccess.factsOf(actor, id);
    if (!facts || !teamPolicy.allows('read', actor, facts)) return 'hidden';
    return teamPolicy.allows('edit', actor, facts) ? 'yes' : 'no';
  }

  /** Whoever may not read it must not learn that it exists. */
  private async onQuestion(actor: Actor, id: string): Promise<TextRight> {
    const question = await this.questions.find(id);
    if (!question || question.state === 'withdrawn') return 'hidden';
    const right = await this.onChallenge(actor, question.challengeId);
    const isPrivate = question.state === 'asked' && question.authorId !== actor.personId;
    return right === 'no' && isPrivate ? 'hidden' : right;
  }

  /** Managers put translations right; readers may not. */
  private async onChallenge(actor: Actor, id: string | undefined): Promise<TextRight> {
    const row = id === undefined ? undefined : await this.challenges.find(id, actor.personId);
    if (!row || !challengePolicy.allows('read', actor, row)) return 'hidden';
    return challengePolicy.allows('manage', actor, row) ? 'yes' : 'no';
  }
}
