import { randomBytes } from 'node:crypto';
import { exportChallenge } from '#libs/contracts/challenge-exports';
import { readChallenge, listChallenges } from '#libs/contracts/challenges';
import { assignEvaluator } from '#libs/contracts/evaluation';
import { listSubmissions, readSubmission } from '#libs/contracts/submissions';
import type { Socket } from 'socket.io-client';
import { eventually, mailsIn, type Client } from '../support/client.js';
import { everything } from '../support/everything.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { passDeadline } from '../support/deadlines.js';
import { awardTo, gather, openChallenge, review, submitTo, type Cast } from '../support/world.js';

/** Letters only, so that no search, stemmer or detector takes it apart. */
const MARK = `qx${randomBytes(9)
  .toString('hex')
  .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
const KINDS = [
  'anonymous',
  'unverified',
  'outsider',
  'member',
  'owner',
  'rival',
  'evaluator',
  'removed',
] as const;
type Kind = (typeof KINDS)[number];

describe('what was submitted, until the award', () => {
  let stack: Stack;
  let cast: Cast;
  let challengeId: string;
  let submissionId: string;
  let secrets: string[];
  let ids: string[];
  const sockets: Socket[] = [];
  const pushed: string[] = [];
  let before: string[];

  const clientOf = (kind: Kind): Client => {
    const person = cast[kind];
    return 'client' in person ? person.client : person;
  };
  /** What a challenge tells of itself: any count, size or time that a submission moves would show here. */
  const told = () =>
    Promise.all(
      KINDS.map(async (kind) => {
        const params = { id: challengeId };
        const read = await clientOf(kind).ask(readChallenge, { params });
        const list = await clientOf(kind).ask(listChallenges);
        const submissions = await clientOf(kind).ask(listSubmissions, { params });
        const { myAssignmentIds, allowed, can, ...same } = read.body;
        expect([myAssignmentIds, allowed, can]).toBeDefined();
        return JSON.stringify([same, read.headers.get('etag'), list.body, submissions.body]);
      }),
    );

  /** The same when its translations have come and nothing moves by itself any more. */
  const settled = async () => {
    let last = await told();
    return eventually('the challenge to rest', async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const now = await told();
      const rests = JSON.stringify(now) === JSON.stringify(last);
      last = now;
      return rests ? now : undefined;
    });
  };

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '1000000' } });
    cast = await gather(stack);
    challengeId = await openChallenge(cast);
    for (const kind of KINDS) {
      const socket = await connect(stack.urls[0] ?? '', clientOf(kind).session).catch(() => undefined);
      socket?.onAny((...heard: unknown[]) => pushed.push(JSON.stringify(heard)));
      if (socket) sockets.push(socket);
    }
    before = await settled();
    submissionId = await submitTo(challengeId, cast.author, (what) =>
      `${MARK} ${what}`.replace(' file', '-file'),
    );
    const own = await cast.author.client.call(readSubmission, { params: { id: submissionId } });
    const [file] = own.files;
    secrets = [MARK, own.receipt?.sha256 ?? '', file?.sha256 ?? ''];
    ids = [challengeId, submissionId, file?.id ?? '', cast.organisationId, cast.author.id];
    expect(secrets.every((secret) => secret.length > 10)).toBe(true);
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.close();
    await stack?.stop();
  }, 30_000);

  /** Where any of the secrets shows. */
  const leaks = (seen: readonly { asked: string; heard: string }[]): string[] =>
    seen
      .filter(({ asked, heard }) =>
        secrets.some((secret) => (asked.includes(secret) ? bodyOf(heard) : heard).includes(secret)),
      )
      .map(({ asked }) => asked);

  it('is seen by its author', async () => {
    expect(leaks(await everything(cast.author.client, ids, MARK)).length).toBeGreaterThan(0);
  }, 60_000);

  it('moves nothing that anybody else is told', async () => {
    expect(await told()).toEqual(before);
  });

  it.each(KINDS)(
    'is nowhere to be found by: %s',
    async (kind) => {
      expect(leaks(await everything(clientOf(kind), ids, MARK))).toEqual([]);
    },
    60_000,
  );

  it('is in no push, no mail, no log', () => {
    const mails = mailsIn(stack.outboxDir).map((mail) => JSON.stringify(mail));
    const places = { pushed: pushed.join('\n'), mails: mails.join('\n'), logs: stack.logs() };
    for (const [place, text] of Object.entries(places))
      expect([place, [...secrets, submissionId].filter((secret) => text.includes(secret))]).toEqual([
        place,
        [],
      ]);
  });

  describe('after the deadline', () => {
    beforeAll(() => passDeadline(stack, cast, challengeId), 60_000);

    it('is read by the manager', async () => {
      const { items } = await cast.owner.client.call(listSubmissions, { params: { id: challengeId } });
      expect(items.map(({ id }) => id)).toEqual([submissionId]);
    });

    it('is taken away by the manager, as a file', async () => {
      const params = { id: challengeId };
      const { headers, body } = await cast.owner.client.ask(exportChallenge, {
        params,
        query: { format: 'csv' },
      });
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename=".+\.csv"; filename\*=UTF-8''/,
      );
      expect(JSON.stringify(body)).toContain(MARK);
    });

    it.each(KINDS.filter((kind) => kind !== 'owner'))(
      'is still nowhere for: %s',
      async (kind) => {
        expect(leaks(await everything(clientOf(kind), ids, MARK))).toEqual([]);
      },
      60_000,
    );

    it('is closed to an evaluator who was asked and has not accepted', async () => {
      const body = { submissionId, evaluatorId: cast.outsider.id };
      await cast.owner.client.call(assignEvaluator, { params: { id: challengeId }, body });
      expect(leaks(await everything(cast.outsider.client, ids, MARK))).toEqual([]);
    }, 60_000);
  });

  describe('after the award', () => {
    beforeAll(async () => {
      await review(cast, challengeId, submissionId);
      const { projectId, blueprintId } = await awardTo(cast, challengeId, submissionId);
      ids.push(projectId, blueprintId);
    }, 30_000);

    const strangers = KINDS.filter((kind) => kind !== 'owner' && kind !== 'evaluator');
    it.each(strangers)(
      'stays with the project and is nowhere for: %s',
      async (kind) => {
        expect(leaks(await everything(clientOf(kind), ids, MARK))).toEqual([]);
      },
      60_000,
    );

    it('is in no push to them, no mail, no log', () => {
      const mails = mailsIn(stack.outboxDir).map((mail) => JSON.stringify(mail));
      expect([mails.join('\n'), stack.logs()].filter((text) => text.includes(MARK))).toEqual([]);
      expect(pushed.filter((text) => text.includes(MARK))).toEqual([]);
    });
  });
});

/** A refused search may repeat the words it was asked for; what else it says may not hold them. */
const bodyOf = (heard: string): string => heard.replaceAll(new RegExp(`q=[^"&]*`, 'g'), '');
