import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { saveFilter } from '#libs/contracts/challenge-filters';
import { transitionChallenge } from '#libs/contracts/challenges';
import { listSubmissions } from '#libs/contracts/submissions';
import type { Socket } from 'socket.io-client';
import { eventually, mailsIn, type Client } from '../support/client.js';
import { amend, appeal, asks, handInMarked, judge, type HandedIn } from '../support/confidential.js';
import {
  gatherStrangers,
  OTHERS,
  Overheard,
  STRANGERS,
  watch,
  type ConfidentialCast,
  type Stranger,
} from '../support/confidential-cast.js';
import { passDeadline } from '../support/deadlines.js';
import { everything, type Seen } from '../support/everything.js';
import { startStack, type Stack } from '../support/processes.js';
import { fieldsIn, leaks, leaksIn, type Secrets } from '../support/secrets.js';
import { everythingSaid } from '../support/socket-everything.js';
import { ADMINISTRATION, moved, toldOf, withoutClock } from '../support/unmoved.js';
import { awardDecided, openChallenge } from '../support/world.js';

const WHO: readonly Stranger[] = [...STRANGERS, ...OTHERS];
const FIELDS = ['body', 'fileContent', 'fileHash', 'fileName', 'licence', 'receipt', 'title'];
const RANDOM = /^[0-9a-f]{8}-[0-9a-f]{4}-4/;

describe('P0-11: what was submitted, in everything that anybody can fetch or receive', () => {
  let stack: Stack;
  let cast: ConfidentialCast;
  let challengeId: string;
  let mine: HandedIn;
  let rivals: HandedIn;
  /** Everything that has an id, to be asked for where it belongs and where it does not. */
  let ids: string[];
  /** What its evaluator wrote, and what the rival appealed with: as confidential as what was handed in. */
  let later: Secrets = {};
  let appealed: Secrets = {};
  const sockets = new Map<Stranger, Socket>();
  const overheard = new Overheard();
  let before: Map<string, string>[];

  const all = (client: Client, secrets: Secrets = mine.marks) =>
    everything(client, ids, Object.values(secrets));
  const by = (who: Stranger) => all(cast.strangers[who]);
  const told = () => Promise.all(WHO.map((who) => toldOf(cast.strangers[who], challengeId)));
  const movedSince = async (then: Map<string, string>[]) =>
    (await told()).flatMap((now, at) => moved(then[at]!, now).map((asked) => `${WHO[at]}: ${asked}`));
  /** What everybody is told of it when its translations have come and nothing moves by itself any more. */
  const settled = async () => {
    let last = await told();
    return eventually(
      'the challenge to rest',
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        const still = await movedSince(last);
        if (still.length === 0) return last;
        last = await told();
        return undefined;
      },
      30_000,
    );
  };

  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres', env: { RATE_LIMIT_PER_MINUTE: '1000000' } });
    cast = await gatherStrangers(stack);
    challengeId = await openChallenge(cast);
    await watch(cast, challengeId);
    const filter = { name: 'Presses', search: { q: 'vibration' } };
    const { id: filterId } = await cast.rival.client.call(saveFilter, { body: filter });
    for (const who of WHO) {
      const socket = await overheard.listen(cast.strangers[who]);
      if (socket) sockets.set(who, socket);
    }
    rivals = await handInMarked(challengeId, cast.rival);
    before = await settled();
    mine = await handInMarked(challengeId, cast.author);
    ids = [challengeId, mine.submissionId, mine.fileId, mine.acceptanceId, filterId];
    ids.push(cast.organisationId, cast.author.id);
    expect(Object.keys(mine.marks).sort()).toEqual(FIELDS);
  }, 120_000);
  afterAll(async () => {
    overheard.close();
    await stack?.stop();
  }, 30_000);

  const isNowhere = (moment: string) => {
    it.each(WHO)(
      `${moment}, is nowhere to be found by: %s`,
      async (who) => {
        const socket = sockets.get(who);
        const said = socket ? await everythingSaid(cast.strangers[who], socket, ids) : [];
        const seen = [...(await by(who)), ...said];
        expect(leaks(seen, { ...mine.marks, ...later, ...(who === 'rival' ? {} : appealed) })).toEqual([]);
        expect(
          leaks(
            seen.filter((one) => !mayKnowOf(who, one)),
            mine.traces,
          ),
        ).toEqual([]);
      },
      60_000,
    );
    it(`${moment}, is in no push, mail, log or name of a file`, () => {
      const secrets = { ...mine.marks, ...later, ...appealed };
      const mails = mailsIn(stack.outboxDir).map((mail) => JSON.stringify(mail));
      const files = readdirSync(stack.dataDir, { recursive: true, encoding: 'utf8' });
      expect([
        ...leaksIn('pushed', overheard.pushed.join('\n'), { ...secrets, ...mine.traces }),
        ...leaksIn('mails', mails.join('\n'), secrets),
        ...leaksIn('logs', stack.logs(), { ...secrets, ...mine.traces }),
        ...leaksIn('names of files', files.join('\n'), secrets),
      ]).toEqual([]);
    });
  };

  it('is all seen by its author, and of the rival’s nothing', async () => {
    const seen = await all(cast.author.client);
    const known = { ...mine.marks, ...mine.traces };
    expect(fieldsIn(seen, known)).toEqual(Object.keys(known).sort());
    expect(leaks(seen, { ...rivals.marks, ...rivals.traces })).toEqual([]);
  }, 60_000);

  it('moves nothing that anybody else is told: no text, count, size, ETag or time', async () => {
    expect(await movedSince(before)).toEqual([]);
  }, 60_000);

  it('has ids that tell nothing of when', () => {
    for (const { submissionId, fileId } of [mine, rivals])
      expect([submissionId, fileId]).toEqual([
        expect.stringMatching(RANDOM) as string,
        expect.stringMatching(RANDOM) as string,
      ]);
  });

  it('is nowhere to be found by its manager, either', async () => {
    expect(leaks(await all(cast.owner.client), { ...mine.marks, ...mine.traces })).toEqual([]);
  }, 60_000);

  it.each(WHO)(
    'answers what is hidden like what is not there, to: %s',
    async (who) => {
      const hidden = await told404(cast.strangers[who], [mine.submissionId, mine.fileId]);
      const absent = await told404(cast.strangers[who], [randomUUID(), randomUUID()]);
      expect(hidden).toEqual(absent);
    },
    60_000,
  );

  describe('after an amendment', () => {
    beforeAll(async () => {
      ids.push(await amend(cast, challengeId));
    }, 30_000);
    isNowhere('once the brief was amended');
  });

  describe('after the deadline', () => {
    beforeAll(async () => {
      await passDeadline(stack, cast, challengeId);
      const mineIs = mine.submissionId;
      const conflicted = await asks(cast, challengeId, mineIs, cast.conflicted, 'conflict');
      const others = await asks(cast, challengeId, rivals.submissionId, cast.unassigned, 'accept');
      const unanswered = await asks(cast, challengeId, mineIs, cast.outsider);
      const reviewed = await asks(cast, challengeId, mineIs, cast.evaluator, 'accept');
      ids.push(conflicted, unanswered, reviewed);
      expect([conflicted, others, reviewed]).toEqual(Array(3).fill(expect.stringMatching(RANDOM)));
      later = await judge(challengeId, reviewed, cast.evaluator);
      await judge(challengeId, others, cast.unassigned);
    }, 60_000);

    it('is all read by the manager, with what its evaluator wrote, and taken away as a file of each kind', async () => {
      const params = { id: challengeId };
      const { items } = await cast.owner.client.call(listSubmissions, { params });
      const both = [mine.submissionId, rivals.submissionId].sort();
      expect(items.map(({ id }) => id).sort()).toEqual(both);
      const seen = await all(cast.owner.client);
      expect(fieldsIn(seen, { ...mine.marks, ...later })).toEqual([...FIELDS, 'comment'].sort());
      for (const format of ['csv', 'xlsx', 'json']) {
        const file = seen.filter(({ asked }) => asked.endsWith(`export?format=${format}`));
        expect([format, fieldsIn(file, mine.marks)]).toEqual([
          format,
          expect.arrayContaining(['body', 'title']),
        ]);
      }
    }, 60_000);

    it('is all read by the evaluator who accepted', async () => {
      expect(fieldsIn(await all(cast.evaluator.client), mine.marks)).toEqual(FIELDS);
    }, 60_000);

    it('leaves what its evaluator wrote out of what its author sees', async () => {
      expect(leaks(await all(cast.author.client), later)).toEqual([]);
    }, 60_000);

    isNowhere('while it is judged');
  });

  describe('after an appeal', () => {
    beforeAll(async () => {
      const body = { to: 'decided' };
      await cast.owner.client.call(transitionChallenge, { params: { id: challengeId }, body });
      const { appealId, marks } = await appeal(cast, challengeId, cast.rival);
      ids.push(appealId);
      appealed = marks;
    }, 30_000);

    it('the appeal is between the one who filed it and the managers', async () => {
      const readers = [cast.rival.client, cast.owner.client];
      for (const client of readers)
        expect(fieldsIn(await all(client), appealed)).toEqual(Object.keys(appealed).sort());
      for (const { client } of [cast.author, cast.evaluator])
        expect(leaks(await all(client, appealed), appealed)).toEqual([]);
    }, 60_000);

    isNowhere('while it is appealed against');
  });

  describe('after the award', () => {
    beforeAll(async () => {
      const working = await awardDecided(cast, challengeId, mine.submissionId);
      ids.push(working.projectId, working.blueprintId, working.channelId);
    }, 30_000);

    it('is all seen by its author and by the manager, in the project', async () => {
      for (const { client } of [cast.author, cast.owner])
        expect(fieldsIn(await all(client), mine.marks)).toEqual(FIELDS);
    }, 60_000);

    isNowhere('once it is awarded');
  });

  /** That something is hidden must not differ from that it was never there. */
  async function told404(client: Client, [one = '', other = '']: string[]): Promise<string[]> {
    const seen: Seen[] = await everything(client, [one, other], []);
    return seen
      .filter(({ asked }) => asked.includes(one) || asked.includes(other))
      .map(({ asked, heard }) =>
        `${asked}\n${withoutClock(heard)}`.replaceAll(one, '1').replaceAll(other, '2'),
      );
  }
});

/** Administrators read the audit, and whoever was asked to judge knows what. */
const mayKnowOf = (who: Stranger, { asked }: Seen): boolean =>
  (who === 'administrator' && ADMINISTRATION.test(asked)) ||
  (['conflicted evaluator', 'outsider'].includes(who) && asked.startsWith('evaluation.assignments '));
