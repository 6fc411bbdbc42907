import { createChallenge, readChallenge, transitionChallenge } from '#libs/contracts/challenges';
import { listMyChannels } from '#libs/contracts/channels';
import {
  assignEvaluator,
  award,
  readRubric,
  respondToAssignment,
  score,
  writeRubric,
} from '#libs/contracts/evaluation';
import { acceptInvitation, invite } from '#libs/contracts/organisations';
import { createSubmission, submit } from '#libs/contracts/submissions';
import { acceptTerms, readTerms, writeTerms } from '#libs/contracts/terms';
import { eventually, mailedToken, type Client } from './client.js';
import { letDeadlinePass } from './deadlines.js';
import { ANNA, CHEN_WEI, found, signUp, type Signed } from './people.js';
import type { Stack } from './processes.js';
import { draftOf, FIRMWARE, RUBRIC, submissionOf } from './walk-texts.js';

const MARTA: typeof ANNA = { ...ANNA, forms: [{ script: 'Latn', family: 'Rossi', given: 'Marta' }] };

export interface WalkOptions {
  /** Tells the addresses of one walk from those of another. */
  tag?: string;
  /** Who speaks for a person; a plain client where it is left out. */
  open?: (language: string) => Client;
  /** How long what a worker does may take. */
  patienceMs?: number;
}

/** The main job step by step, from sign-up to the project, over public HTTP alone; it keeps what was acknowledged. */
export class Walk {
  anna!: Signed;
  chen!: Signed;
  judge!: Signed;
  organisationId = '';
  challengeId = '';
  submissionId = '';
  receipt = '';
  fileSha256 = '';
  assignmentId = '';
  projectId = '';

  constructor(
    private readonly stack: Stack,
    private readonly options: WalkOptions = {},
  ) {}

  /** Two people on both sides, a firm, and a colleague who follows the mailed invitation. */
  async gather(): Promise<void> {
    const { tag = '', open } = this.options;
    const [european, chinese] = ['EU', 'CN'] as const;
    [this.anna, this.chen, this.judge] = await Promise.all([
      signUp(this.stack, `anna${tag}@kessler.example`, european, ANNA, open?.('en')),
      signUp(this.stack, `chenwei${tag}@example.cn`, chinese, CHEN_WEI, open?.('zh-CN')),
      signUp(this.stack, `judge${tag}@example.org`, european, MARTA, open?.('en')),
    ]);
    this.organisationId = (await found(this.anna.client)).id;
    await this.anna.client.call(invite, {
      params: { id: this.organisationId },
      body: { email: this.judge.email, role: 'member', uiLocale: 'en' },
    });
    const token = await mailedToken(this.stack.outboxDir, this.judge.email, '/invitations');
    await this.judge.client.call(acceptInvitation, { body: { token } });
  }

  async draft(): Promise<void> {
    this.challengeId = (
      await this.anna.client.call(createChallenge, { body: draftOf(this.organisationId) })
    ).id;
  }

  /** Completes the draft, publishes it, and waits until the other side finds it open. */
  async publish() {
    const { client } = this.anna;
    const params = { id: this.challengeId };
    await client.call(writeTerms, { params, body: { preset: 'maker_keeps' } });
    await client.call(writeRubric, { params, body: RUBRIC });
    await client.call(transitionChallenge, { params, body: { to: 'published' } });
    return this.inState(this.chen, 'open');
  }

  async acceptTerms(): Promise<void> {
    const params = { id: this.challengeId };
    const { version, hash } = await this.chen.client.call(readTerms, { params });
    await this.chen.client.call(acceptTerms, { params, body: { version, hash, locale: 'zh' } });
  }

  /** A submission with a file; answers what the receipt is on. */
  async handIn() {
    const { client } = this.chen;
    const { uploadId, sha256 } = await client.upload(FIRMWARE.name, FIRMWARE.bytes);
    this.fileSha256 = sha256;
    const params = { id: this.challengeId };
    this.submissionId = (await client.call(createSubmission, { params, body: submissionOf(uploadId) })).id;
    const sent = await client.call(submit, { params: { id: this.submissionId } });
    this.receipt = sent.receipt?.sha256 ?? '';
    return sent;
  }

  /** The deadline comes, and with it the job that was put off until then: all a test does behind the product's back. */
  async passDeadline(): Promise<void> {
    await letDeadlinePass(this.stack, this.challengeId);
    await this.inState(this.anna, 'evaluating');
  }

  async evaluate(): Promise<void> {
    await this.askJudge();
    await this.judgeAnswers();
  }

  async askJudge(): Promise<void> {
    const params = { id: this.challengeId };
    const { submissionId, judge } = this;
    const assignment = await this.anna.client.call(assignEvaluator, {
      params,
      body: { submissionId, evaluatorId: judge.id },
    });
    this.assignmentId = assignment.id;
  }

  /** Accepts, and scores. */
  async judgeAnswers(): Promise<void> {
    const params = { id: this.assignmentId };
    await this.judge.client.call(respondToAssignment, { params, body: { decision: 'accept' } });
    await this.judgeScores();
  }

  /** Hands the review in. */
  async judgeScores(): Promise<void> {
    const { client } = this.judge;
    const { criteria } = await client.call(readRubric, { params: { id: this.challengeId } });
    await client.call(score, {
      params: { id: this.assignmentId },
      body: { scores: criteria.map(({ id }) => ({ criterionId: id, value: 8 })), final: true },
    });
  }

  async award(): Promise<void> {
    const params = { id: this.challengeId };
    await this.anna.client.call(transitionChallenge, { params, body: { to: 'decided' } });
    const project = await this.anna.client.call(award, { params, body: { submissionId: this.submissionId } });
    this.projectId = project.id;
  }

  /** All steps from a draft to the project, without looking left or right. */
  async toTheProject(): Promise<void> {
    await this.draft();
    await this.publish();
    await this.acceptTerms();
    await this.handIn();
    await this.passDeadline();
    await this.evaluate();
    await this.award();
  }

  /** The people and the firm of an earlier walk go on to another challenge. */
  goOnFrom({ anna, chen, judge, organisationId }: Walk): this {
    return Object.assign(this, { anna, chen, judge, organisationId });
  }

  /** The channel of the project. */
  async channel(): Promise<string> {
    const { items } = await this.anna.client.call(listMyChannels);
    const channel = items.find(({ subjectId }) => subjectId === this.projectId);
    if (!channel) throw new Error(`The project ${this.projectId} has no channel.`);
    return channel.id;
  }

  private inState({ client }: Signed, state: string) {
    return eventually(
      `the challenge to be ${state}`,
      async () => {
        const challenge = await client.call(readChallenge, { params: { id: this.challengeId } });
        return challenge.state === state ? challenge : undefined;
      },
      this.options.patienceMs,
    );
  }
}
