import { addManager } from '#libs/contracts/challenge-managers';
import { createChallenge, readChallenge, transitionChallenge } from '#libs/contracts/challenges';
import { listMyChannels, postMessage } from '#libs/contracts/channels';
import {
  assignEvaluator,
  award,
  respondToAssignment,
  readRubric,
  score,
  writeRubric,
} from '#libs/contracts/evaluation';
import { register } from '#libs/contracts/accounts';
import { acceptInvitation, invite } from '#libs/contracts/organisations';
import { addProjectMember, removeProjectMember } from '#libs/contracts/projects';
import { createSubmission, submit } from '#libs/contracts/submissions';
import { acceptTerms, readTerms, writeTerms } from '#libs/contracts/terms';
import { Client, eventually, mailedToken } from './client.js';
import { ANNA, CHEN_WEI, found, PASSWORD, signIn, signUp, type Signed } from './people.js';
import type { Stack } from './processes.js';

const latin = (given: string, family: string) => ({ ...ANNA, forms: [{ script: 'Latn', family, given }] });

/** The actors of `tests/authz/matrix.tsv`, and the firm they meet at. */
export interface Cast {
  anonymous: Client;
  unverified: Client;
  outsider: Signed;
  /** A colleague of the sponsor without a role in the challenge. */
  member: Signed;
  owner: Signed;
  author: Signed;
  rival: Signed;
  evaluator: Signed;
  removed: Signed;
  organisationId: string;
}

/** Signs everybody up and founds the sponsor. */
export async function gather(stack: Stack): Promise<Cast> {
  const owner = await signUp(stack, 'owner@firm.example', 'EU', ANNA);
  const organisationId = (await found(owner.client)).id;
  const [member, evaluator] = await Promise.all([
    colleague(stack, owner, organisationId, 'member@firm.example', latin('Jonas', 'Brandt')),
    signUp(stack, 'evaluator@institute.example', 'EU', latin('Marta', 'Rossi')),
  ]);
  const [outsider, author, rival, removed] = await Promise.all([
    signUp(stack, 'outsider@example.org', 'EU', latin('Otto', 'Aussen')),
    signUp(stack, 'author@maker.example', 'CN', CHEN_WEI),
    signUp(stack, 'rival@maker.example', 'CN', latin('Li', 'Na')),
    signUp(stack, 'removed@maker.example', 'CN', latin('Wang', 'Fang')),
  ]);
  const email = 'unverified@example.org';
  const body = {
    email,
    password: PASSWORD,
    name: ANNA,
    uiLocale: 'en',
    readLocales: ['en'],
    timeZone: 'Europe/Berlin',
    homeRegion: 'EU',
  };
  const base = stack.urls[0] ?? '';
  await new Client(base).call(register, { body });
  const unverified = await signIn(base, email);
  return {
    anonymous: new Client(base),
    unverified,
    outsider,
    member,
    owner,
    author,
    rival,
    evaluator,
    removed,
    organisationId,
  };
}

/** Signs somebody up who joins the sponsor by its mailed invitation. */
export async function colleague(
  stack: Stack,
  owner: Signed,
  organisationId: string,
  email: string,
  name: typeof ANNA,
): Promise<Signed> {
  const person = await signUp(stack, email, 'EU', name);
  await owner.client.call(invite, {
    params: { id: organisationId },
    body: { email, role: 'member', uiLocale: 'en' },
  });
  const token = await mailedToken(stack.outboxDir, email, '/invitations');
  await person.client.call(acceptInvitation, { body: { token } });
  return person;
}

/** A text with a mark that a search for leaks can find. */
export type Marked = (what: string) => string;

/** A draft with all that publication asks for. */
export async function completeDraft(cast: Cast, marked: Marked = (what) => what): Promise<string> {
  const { client } = cast.owner;
  const { id } = await client.call(createChallenge, {
    body: {
      organisationId: cast.organisationId,
      title: [
        { locale: 'en', text: marked('Vibration sensing for presses') },
        { locale: 'zh', text: '压机振动传感' },
      ],
      summary: [
        { locale: 'en', text: 'Find bearing faults early.' },
        { locale: 'zh', text: '尽早发现轴承故障。' },
      ],
      need: { locale: 'en', text: 'We need a vibration sensor for old presses.' },
      successTests: [{ locale: 'en', text: 'Finds 7 of 8 faults.' }],
      deadline: { local: '2027-06-30T16:00', timeZone: 'Europe/Berlin' },
    },
  });
  const params = { id };
  await client.call(writeTerms, { params, body: { preset: 'maker_keeps' } });
  await client.call(writeRubric, {
    params,
    body: { criteria: [{ label: { locale: 'en', text: 'Accuracy' }, weight: 100 }], minimumReviews: 1 },
  });
  return id;
}

/** A challenge that is open, with terms and rubric. */
export async function openChallenge(cast: Cast, marked?: Marked): Promise<string> {
  const id = await completeDraft(cast, marked);
  const { client } = cast.owner;
  const params = { id };
  await client.call(transitionChallenge, { params, body: { to: 'published' } });
  await eventually('the challenge to open', async () =>
    (await client.call(readChallenge, { params })).state === 'open' ? true : undefined,
  );
  return id;
}

/** Accepts the terms and hands in a submission with a file. */
export async function submitTo(
  challengeId: string,
  { client }: Signed,
  marked: Marked = (what) => what,
): Promise<string> {
  const params = { id: challengeId };
  const terms = await client.call(readTerms, { params });
  await client.call(acceptTerms, {
    params,
    body: { version: terms.version, hash: terms.hash, locale: 'zh' },
  });
  const { uploadId } = await client.upload(`${marked('file-name')}.c`, `// ${marked('file-content')}\n`);
  const { id } = await client.call(createSubmission, {
    params,
    body: {
      title: { locale: 'zh', text: marked('题目') },
      body: { locale: 'zh', text: marked('正文') },
      files: [{ uploadId, class: 'code' }],
      licences: { code: 'Apache-2.0' },
    },
  });
  await client.call(submit, { params: { id } });
  return id;
}

/** The evaluator accepts and hands a review in; the assignment's id. */
export async function review(cast: Cast, challengeId: string, submissionId: string): Promise<string> {
  const assignment = await cast.owner.client.call(assignEvaluator, {
    params: { id: challengeId },
    body: { submissionId, evaluatorId: cast.evaluator.id },
  });
  const { client } = cast.evaluator;
  await client.call(respondToAssignment, { params: { id: assignment.id }, body: { decision: 'accept' } });
  const { criteria } = await client.call(readRubric, { params: { id: challengeId } });
  await client.call(score, {
    params: { id: assignment.id },
    body: { scores: criteria.map(({ id }) => ({ criterionId: id, value: 7 })), final: true },
  });
  return assignment.id;
}

export interface Working {
  projectId: string;
  channelId: string;
  blueprintId: string;
  messageId: string;
}

/** Decides, awards, adds and removes a member, and has the author post a message. */
export async function awardTo(cast: Cast, challengeId: string, submissionId: string): Promise<Working> {
  const { client } = cast.owner;
  await client.call(transitionChallenge, { params: { id: challengeId }, body: { to: 'decided' } });
  return awardDecided(cast, challengeId, submissionId);
}

/** The same where it is decided already. */
export async function awardDecided(cast: Cast, challengeId: string, submissionId: string): Promise<Working> {
  const { client } = cast.owner;
  const project = await client.call(award, { params: { id: challengeId }, body: { submissionId } });
  const params = { id: project.id };
  // a lead of their own shore brings them in: the other one does not know their name
  const body = { personId: cast.removed.id, role: 'contributor' } as const;
  await cast.author.client.call(addProjectMember, { params, body });
  await client.call(removeProjectMember, { params: { id: project.id, personId: cast.removed.id } });
  const channel = (await client.call(listMyChannels)).items.find(({ subjectId }) => subjectId === project.id);
  const channelId = channel?.id ?? '';
  const message = await cast.author.client.call(postMessage, {
    params: { id: channelId },
    body: { clientMsgId: 'world-0001', text: '打样完成。', locale: 'zh' },
  });
  return {
    projectId: project.id,
    channelId,
    blueprintId: project.blueprintIds[0] ?? '',
    messageId: message.id,
  };
}

/** Makes a colleague a manager of the challenge. */
export const addColleague = (cast: Cast, challengeId: string): Promise<unknown> =>
  cast.owner.client.call(addManager, { params: { id: challengeId }, body: { personId: cast.member.id } });
