import { randomBytes } from 'node:crypto';
import {
  assignEvaluator,
  reassignEvaluator,
  reopenReview,
  judgeBlind,
  readRubric,
  respondToAssignment,
  score,
} from '#libs/contracts/evaluation';
import { downloadFile } from '#libs/contracts/blueprints';
import { acceptTerms, readTerms } from '#libs/contracts/terms';
import { createSubmission, readSubmission, submit } from '#libs/contracts/submissions';
import type { Socket } from 'socket.io-client';
import { eventually, mailsIn } from '../support/client.js';
import { everything } from '../support/everything.js';
import { found, REUTLINGEN, signIn, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';
import { connect } from '../support/socket.js';
import { passDeadline } from '../support/deadlines.js';
import { gather, openChallenge, type Cast } from '../support/world.js';

/** Letters only, so that no search, stemmer or detector takes it apart. */
const mark = (): string =>
  `qx${randomBytes(7)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;
const NAME = mark();
const FIRM = mark();
const FILE = mark();
const MARKS = [NAME, FIRM, FILE];

describe('P0-12: what an evaluator can fetch of a submission in blind mode', () => {
  let stack: Stack;
  let cast: Cast;
  let author: Signed;
  let ids: string[];
  let submissionId: string;
  let fileId: string;
  let assignmentId: string;
  /** The author, the receipt and its time: whoever knew one of them could find out. */
  let secrets: string[];
  let socket: Socket;
  const pushed: string[] = [];

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '1000000' } });
    cast = await gather(stack);
    const challengeId = await openChallenge(cast);
    const params = { id: challengeId };
    await cast.owner.client.call(judgeBlind, { params });
    // of the evaluator's shore, where names are not masked anyway
    const name = {
      forms: [{ script: 'Latn' as const, family: NAME, given: 'Mara' }],
      preferredScript: 'Latn' as const,
      latinOrder: 'given_first' as const,
    };
    author = await signUp(stack, 'mara@maker.example', 'EU', name);
    const organisationId = (
      await found(author.client, {
        ...REUTLINGEN,
        name: { locale: 'de', text: `${FIRM} GmbH` },
        registrations: [],
      })
    ).id;
    author.client = await signIn(stack.urls[0] ?? '', author.email);
    const { version, hash } = await author.client.call(readTerms, { params });
    await author.client.call(acceptTerms, { params, body: { version, hash, locale: 'en' } });
    const { uploadId } = await author.client.upload(`${FILE}.c`, '// two days to a sample\n');
    const draft = await author.client.call(createSubmission, {
      params,
      body: {
        title: { locale: 'en', text: 'A piezo node' },
        body: { locale: 'en', text: 'Samples in two days.' },
        files: [{ uploadId, class: 'code' }],
        licences: { code: 'Apache-2.0' },
        organisationId,
      },
    });
    submissionId = draft.id;
    const own = await author.client.call(submit, { params: { id: submissionId } });
    fileId = own.files[0]?.id ?? '';
    secrets = [
      author.id,
      organisationId,
      own.receipt?.sha256 ?? '',
      own.receipt?.at ?? '',
      own.updatedAt ?? '',
    ];
    await passDeadline(stack, cast, challengeId);
    socket = await connect(stack.urls[0] ?? '', cast.evaluator.client.session);
    socket.onAny((...heard: unknown[]) => pushed.push(JSON.stringify(heard)));
    const assignment = await cast.owner.client.call(assignEvaluator, {
      params,
      body: { submissionId, evaluatorId: cast.evaluator.id },
    });
    assignmentId = assignment.id;
    const { client } = cast.evaluator;
    await client.call(respondToAssignment, { params: { id: assignmentId }, body: { decision: 'accept' } });
    const { criteria } = await client.call(readRubric, { params });
    const scores = criteria.map(({ id }) => ({ criterionId: id, value: 7 }));
    await client.call(score, { params: { id: assignmentId }, body: { scores, final: true } });
    ids = [challengeId, submissionId, fileId, assignmentId, cast.organisationId];
  }, 120_000);
  afterAll(async () => {
    socket?.close();
    await stack?.stop();
  }, 30_000);

  const fetched = async ({ client }: Signed) =>
    (await Promise.all(MARKS.map((words) => everything(client, ids, words)))).flat();
  /** Where something of the author shows, beyond a search that repeats the words it was asked for. */
  const telling = async (who: Signed) =>
    (await fetched(who))
      .filter(({ heard }) => {
        const told = heard.replaceAll(/q=[^"&]*/g, '');
        return [...MARKS, ...secrets].some((secret) => told.includes(secret));
      })
      .map(({ asked }) => asked);

  it('is the submission itself', async () => {
    const seen = await cast.evaluator.client.call(readSubmission, { params: { id: submissionId } });
    expect(seen).toMatchObject({ title: { text: 'A piezo node' }, author: null, receipt: null, late: null });
    expect(seen.files.map(({ name }) => name)).toEqual(['file-1.c']);
  });

  it('names the file neutrally where it is downloaded', async () => {
    const params = { id: fileId };
    const { status, headers } = await cast.evaluator.client.ask(downloadFile, { params });
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="file-1.c"; filename*=UTF-8''file-1.c`,
    ]);
    const whole = await cast.owner.client.ask(downloadFile, { params });
    expect(whole.headers.get('content-disposition')).toContain(`${FILE}.c`);
  });

  it('holds no byte of who, for whom, when or what files were called, beyond what directories tell anybody', async () => {
    const anybody = await telling(cast.outsider);
    const beyond = (await telling(cast.evaluator)).filter((asked) => !anybody.includes(asked));
    expect(beyond).toEqual([]);
    // the marks are there to be found: managers find them
    const managers = (await telling(cast.owner)).filter((asked) => !anybody.includes(asked));
    expect(managers.map((asked) => asked.split(' ')[0])).toEqual(
      expect.arrayContaining(['submissions.read', 'submissions.list', 'evaluation.ranking', 'files.content']),
    );
  }, 120_000);

  it('is nothing more in pushes and mails', () => {
    const mails = mailsIn(stack.outboxDir).filter(({ to }) => to.includes(cast.evaluator.email));
    const texts = [...pushed, ...mails.map((mail) => JSON.stringify(mail))];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => [...MARKS, ...secrets].some((secret) => text.includes(secret)))).toEqual(
      [],
    );
  });

  it('is nothing at all once the manager gives it to somebody else, and open windows are told', async () => {
    const params = { id: assignmentId };
    const { client } = cast.owner;
    await client.call(reopenReview, { params, body: { reason: 'The cost was read as a total.' } });
    await client.call(reassignEvaluator, { params, body: { evaluatorId: cast.outsider.id } });
    const lost = [
      await cast.evaluator.client.ask(readSubmission, { params: { id: submissionId } }),
      await cast.evaluator.client.ask(downloadFile, { params: { id: fileId } }),
    ];
    expect(lost.map(({ status }) => status)).toEqual([404, 404]);
    await eventually('the push', () =>
      Promise.resolve(pushed.find((text) => text.includes('access.revoked') && text.includes(submissionId))),
    );
  });
});
