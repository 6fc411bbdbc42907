import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addManager } from '#libs/contracts/challenge-managers';
import {
  changeChallenge,
  readChallenge,
  requestCancellation,
  transitionChallenge,
  type ChallengeState,
} from '#libs/contracts/challenges';
import { award } from '#libs/contracts/evaluation';
import { changeMember } from '#libs/contracts/organisations';
import { acceptTerms, readTerms } from '#libs/contracts/terms';
import { Client, eventually, type Heard } from '../support/client.js';
import { onDatabase } from '../support/database.js';
import {
  ACTORS,
  ATTEMPTS,
  allowedFor,
  clock,
  NEW,
  verdict,
  type Model,
  type Trigger,
  type Verdict,
  type Who,
} from '../support/lifecycle-model.js';
import { ANNA } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { letDeadlinePass } from '../support/deadlines.js';
import { colleague, completeDraft, gather, submitTo, type Cast } from '../support/world.js';

const RUNS = 12;
const STEPS = 14;
const AT_ONCE = 20;
const LIFECYCLE = ['challenge.moved', 'challenge.awarded', 'challenge.amended', 'challenge.edited'];
const MORE = ['challenge.appealFiled', 'challenge.appealAnswered', 'challenge.cancellationRequested'];
const TOLD =
  'challenges.opened challenges.decided challenges.deadlinePassed challenges.cancelled challenges.termsAmended challenges.briefAmended challenges.appealFiled challenges.appealAnswered challenges.cancellationRequested submissions.won submissions.notSelected'.split(
    ' ',
  );

/** One step: mostly something that leads on, now and then anything by anybody; once, repeated, or twenty at the same time. */
interface Step {
  wild: boolean;
  pick: number;
  how: 'once' | 'repeated' | 'twenty';
}
const steps = fc.array(
  fc.record<Step>({
    wild: fc.boolean(),
    pick: fc.nat(100_000),
    how: fc.constantFrom('once', 'once', 'repeated', 'twenty'),
  }),
  { minLength: STEPS, maxLength: STEPS },
);

describe('P0-07: the life of a challenge, whoever does whatever', () => {
  let stack: Stack;
  let cast: Cast;
  let people: Record<Who, { id: string; client: Client }>;

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', apis: 2, env: { RATE_LIMIT_PER_MINUTE: '100000' } });
    cast = await gather(stack);
    const named = (given: string) => ({ ...ANNA, forms: [{ script: 'Latn', family: 'Kern', given }] });
    const { owner, organisationId } = cast;
    const admin = await colleague(stack, owner, organisationId, 'admin@firm.example', named('Ada'));
    const manager = await colleague(stack, owner, organisationId, 'manager@firm.example', named('Max'));
    await owner.client.call(changeMember, {
      params: { id: organisationId, personId: admin.id },
      body: { role: 'admin' },
    });
    const { outsider, member, author, rival, evaluator } = cast;
    const visitor = { id: '', client: new Client(stack.urls[0] ?? '') };
    people = { visitor, outsider, member, admin, manager, owner, author, rival, evaluator };
  }, 120_000);
  afterAll(() => stack?.stop(), 30_000);

  /** One challenge and what the domain says of it, side by side. */
  class Life {
    model: Model = NEW;
    announced = false;
    id = '';
    private submissions: Record<string, string> = {};
    private readonly audit: string[] = [];
    private readonly told: string[] = [];
    readonly story: string[] = [];

    async begin(): Promise<void> {
      this.id = await completeDraft(cast);
      const body = { personId: people.manager.id };
      await cast.owner.client.call(addManager, { params: { id: this.id }, body });
    }

    async take({ wild, pick, how }: Step): Promise<void> {
      if (this.model.state === 'open' && !wild && pick % 3 === 0) return this.closes();
      const onward = ATTEMPTS.filter(({ who, trigger }) => {
        const { status, audit } = this.verdict(who, trigger);
        return (
          status < 300 &&
          audit.length > 0 &&
          (trigger.kind !== 'move' || trigger.to !== 'cancelled' || pick % 5 === 0)
        );
      });
      const choice = wild || onward.length === 0 ? ATTEMPTS : onward;
      const { who, trigger } = choice[pick % choice.length]!;
      await this.act(who, trigger, how);
      if (this.model.state === 'published') await this.opens();
    }

    private verdict(who: Who, trigger: Trigger): Verdict {
      return verdict(this.model, who, trigger, this.announced);
    }

    private async act(who: Who, trigger: Trigger, how: Step['how']): Promise<void> {
      const expected = this.verdict(who, trigger);
      this.story.push(`${who} ${JSON.stringify(trigger)} ${how} while ${this.model.state}`);
      const answers = await this.send(who, trigger, how);
      const wins = answers.filter(({ status }) => status === expected.status);
      const onlyOnce = how === 'twenty' && expected.status < 300 && this.isMove(trigger);
      expect([this.story, answers.map(({ status }) => status).toSorted()]).toEqual([
        this.story,
        answers.map((_, n) => (onlyOnce && n > 0 ? 409 : expected.status)),
      ]);
      if (expected.allowed)
        for (const { body } of wins)
          expect([this.story, body]).toEqual([
            this.story,
            expect.objectContaining({ allowed: expected.allowed }),
          ]);
      this.keep(expected);
      if (expected.told.length > 0) await this.isTold();
      await this.holds();
    }

    private readonly isMove = ({ kind }: Trigger): boolean => kind === 'move' || kind === 'award';

    private keep({ next, audit, told }: Verdict): void {
      this.model = next;
      this.announced ||= !['draft', 'in_review', 'cancelled'].includes(next.state);
      this.audit.push(...audit.filter((entry) => !entry.startsWith('challenge.termsAccepted')));
      this.told.push(...told);
    }

    private async send(who: Who, trigger: Trigger, how: Step['how']): Promise<Heard<unknown>[]> {
      const request = await this.request(trigger);
      const key = randomUUID();
      const ask = (oneKey: string) =>
        people[who].client.ask(request.operation, { ...request.sent, key: oneKey });
      if (how === 'once') return [await ask(key)];
      if (how === 'repeated') return [await ask(key), await ask(key)];
      const keys = Array.from({ length: AT_ONCE }, () => (this.isMove(trigger) ? randomUUID() : key));
      return Promise.all(keys.map(ask));
    }

    private async request(trigger: Trigger) {
      const params = { id: this.id };
      switch (trigger.kind) {
        case 'move': {
          const reason = trigger.to === 'cancelled' ? 'funding' : 'It has to be so.';
          return { operation: transitionChallenge, sent: { params, body: { to: trigger.to, reason } } };
        }
        case 'award':
          // before anything is handed in there is nothing to name
          return {
            operation: award,
            sent: { params, body: { submissionId: this.submissions[trigger.of] ?? randomUUID() } },
          };
        case 'requestCancellation':
          return { operation: requestCancellation, sent: { params, body: { reason: 'funding' } } };
        case 'change': {
          const { version } = await cast.owner.client.call(readChallenge, { params });
          const body = { reward: { asWritten: `and ${randomUUID()}`, money: null } };
          return { operation: changeChallenge, sent: { params, body, ifMatch: version } };
        }
        case 'acceptAgain': {
          const { version, hash } = await cast.owner.client.call(readTerms, { params });
          const { amendments } = await cast.owner.client.call(readChallenge, { params });
          const body = { version, hash, locale: 'en', amendment: amendments };
          return { operation: acceptTerms, sent: { params, body } };
        }
      }
    }

    /** The clock's job opens it; then two people hand something in. */
    private async opens(): Promise<void> {
      await this.reaches('open');
      if (!this.model.frozen)
        for (const who of ['author', 'rival'] as const)
          this.submissions[who] = await submitTo(this.id, cast[who]);
      this.keep(clock(this.model));
      await this.holds();
    }

    private async closes(): Promise<void> {
      this.story.push('the deadline passes');
      await letDeadlinePass(stack, this.id);
      await this.reaches('evaluating');
      this.keep(clock(this.model));
      await this.holds();
    }

    private reaches(state: ChallengeState) {
      const params = { id: this.id };
      return eventually(
        `the challenge to be ${state}`,
        async () =>
          (await cast.owner.client.call(readChallenge, { params })).state === state ? true : undefined,
        40_000,
      );
    }

    /** The product says the same of it as the domain, to everybody who reads it. */
    private async holds(): Promise<void> {
      for (const who of ['owner', 'manager', 'admin', 'author', 'rival'] as const) {
        const { status, body } = await people[who].client.ask(readChallenge, { params: { id: this.id } });
        if (status === 404) continue;
        // published is on its way to open
        if (this.model.state === 'published') return;
        expect([this.story, who, body.state, body.allowed]).toEqual([
          this.story,
          who,
          this.model.state,
          allowedFor(this.model, who),
        ]);
      }
    }

    /** Every effect once: what the audit has, and who was told what. */
    async settles(): Promise<void> {
      expect([this.story, await this.audited()]).toEqual([this.story, this.audit]);
      await this.isTold();
    }

    /** Waited for after every step: what was overtaken by a later step need not be told any more. */
    private async isTold(): Promise<void> {
      const wanted = this.told.toSorted();
      let seen: string[] = [];
      await eventually('everybody to be told', async () => {
        seen = await this.heard();
        return seen.length >= wanted.length ? true : undefined;
      }).catch(() => undefined);
      expect([this.story, seen]).toEqual([this.story, wanted]);
    }

    private audited(): Promise<string[]> {
      return onDatabase(stack.databaseUrl, async (database) => {
        const { rows } = await database.query<{ action: string; details: { from?: string; to?: string } }>(
          'select action, details from audit_entries where subject_id = $1 and action = any($2) order by at, id',
          [this.id, [...LIFECYCLE, ...MORE]],
        );
        return rows.map(({ action, details: { from, to } }) => (from ? `${action} ${from} → ${to}` : action));
      });
    }

    private heard(): Promise<string[]> {
      const names = new Map(ACTORS.map((who) => [people[who].id, who]));
      return onDatabase(stack.databaseUrl, async (database) => {
        const { rows } = await database.query<{ type: string; personId: string }>(
          `select n.type, p.person_id as "personId" from notices n join notifications p on p.notice_id = n.id
           where n.subject_id = $1 and n.type = any($2)`,
          [this.id, TOLD],
        );
        return rows.map(({ type, personId }) => `${type} → ${names.get(personId)}`).toSorted();
      });
    }
  }

  it('keeps to the tables of states and rights, and each effect happens once', async () => {
    const reached = new Set<ChallengeState>();
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const life = new Life();
        await life.begin();
        for (const step of taken) {
          await life.take(step);
          reached.add(life.model.state);
        }
        await life.settles();
      }),
      { numRuns: RUNS, seed: 20261201, endOnFailure: true },
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['open', 'amended', 'evaluating', 'decided', 'appeal', 'awarded', 'cancelled']),
    );
  }, 300_000);
});
