import { createChallenge, transitionChallenge } from '#libs/contracts/challenges';
import { listMyChannels, postMessage } from '#libs/contracts/channels';
import { setCommons } from '#libs/contracts/commons';
import { assignEvaluator, respondToAssignment, writeRubric } from '#libs/contracts/evaluation';
import { createToken } from '#libs/contracts/identity';
import { acceptInvitation, invite, listInvitations } from '#libs/contracts/organisations';
import { readBlueprint } from '#libs/contracts/blueprints';
import { inviteToProject } from '#libs/contracts/project-invitations';
import { addProjectMember } from '#libs/contracts/projects';
import { createSubmission, readSubmission } from '#libs/contracts/submissions';
import { writeOwnScoutProfile } from '#libs/contracts/scouts';
import { addTeamMember, answerTeamMember, createTeam } from '#libs/contracts/teams';
import { acceptTerms, readTerms, writeTerms } from '#libs/contracts/terms';
import { publishBlueprint } from './blueprint-world.js';
import { mailedToken } from '../support/client.js';
import { passDeadline } from '../support/deadlines.js';
import { ANNA, signUp, type Signed } from '../support/people.js';
import { SCOUT } from '../support/scouts.js';
import type { Stack } from '../support/processes.js';
import { awardTo, gather, openChallenge, review, submitTo, type Cast } from '../support/world.js';
import { prepareGigs } from './gigs-world.js';
import { prepareWorkshops } from './workshops-world.js';

/** What the recipes fill the requests from: one subject for each operation that uses it up. */
export type World = Awaited<ReturnType<typeof build>>;

/** Everything the matrix asks about, made by public HTTP; only the deadlines pass behind the product's back. */
export async function build(stack: Stack) {
  const cast = await gather(stack);
  const [people, drafts, opened, closing, joint] = [
    await gatherExtras(stack, cast),
    await prepareDrafts(cast),
    await openAll(cast, ['terms', 'submissions', 'change', 'submit', 'withdraw']),
    await openAll(cast, ['judged', 'decided', 'awarded']),
    await openAll(cast, ['teams', 'teamed', 'teamless', 'merging']),
  ];
  const submissions = {
    change: await draftSubmission(cast.author, opened.change),
    submit: await draftSubmission(cast.author, opened.submit),
    withdraw: await submitTo(opened.withdraw, cast.author),
    judged: await submitTo(closing.judged, cast.author),
    rival: await submitTo(closing.judged, cast.rival),
    decided: await submitTo(closing.decided, cast.author),
    awarded: await submitTo(closing.awarded, cast.author),
  };
  const acceptance = await accept(cast.author, opened.submissions);
  await accept(cast.rival, opened.submissions);
  await openCommons(cast, opened.submissions);
  await Promise.all(Object.values(closing).map((id) => passDeadline(stack, cast, id)));
  const assignments = {
    accepted: await assign(cast, closing.judged, submissions.judged),
    proposed: await assign(cast, closing.judged, submissions.rival),
  };
  await cast.evaluator.client.call(respondToAssignment, {
    params: { id: assignments.accepted },
    body: { decision: 'accept' },
  });
  await review(cast, closing.decided, submissions.decided);
  await cast.owner.client.call(transitionChallenge, {
    params: { id: closing.decided },
    body: { to: 'decided' },
  });
  await review(cast, closing.awarded, submissions.awarded);
  const working = await awardTo(cast, closing.awarded, submissions.awarded);
  const challenges = { ...drafts, ...opened, ...closing, ...joint };
  const teams = await formTeams(cast, joint);
  return {
    stack,
    cast,
    people,
    challenges,
    teams,
    submissions,
    acceptance,
    assignments,
    working,
    ...(await projectParts(cast, people, working.projectId)),
    ...(await prepareGigs(cast, working.projectId)),
    ...(await prepareWorkshops(stack, cast, working.projectId)),
    ...(await ownThings(cast)),
    submissionFile: await fileOf(cast.author, submissions.judged),
    ...(await blueprintParts(cast, working.blueprintId)),
  };
}

/** People to be added, removed and asked, one for each act. */
async function gatherExtras(stack: Stack, cast: Cast) {
  const one = (name: string, side: 'EU' | 'CN' = 'EU') => signUp(stack, `${name}@extra.example`, side, ANNA);
  const extras = {
    newcomers: { owner: await one('newcomer-a'), author: await one('newcomer-b', 'CN') },
    invited: { owner: await one('invited-a'), author: await one('invited-b', 'CN') },
    uninvited: { owner: await one('uninvited-a'), author: await one('uninvited-b', 'CN') },
    scout: await one('scout', 'CN'),
    guests: { owner: await one('guest-a'), author: await one('guest-b') },
    leaver: await one('leaver'),
    judge: await one('judge'),
  };
  const params = { id: cast.organisationId };
  const body = { email: extras.leaver.email, role: 'member', uiLocale: 'en' };
  await cast.owner.client.call(invite, { params, body });
  const token = await mailedToken(stack.outboxDir, extras.leaver.email, '/invitations');
  await extras.leaver.client.call(acceptInvitation, { body: { token } });
  await extras.scout.client.call(writeOwnScoutProfile, { body: SCOUT });
  return extras;
}

async function prepareDrafts(cast: Cast) {
  const draft = async (title: string) => {
    const { client } = cast.owner;
    const { id } = await client.call(createChallenge, {
      body: {
        organisationId: cast.organisationId,
        title: { locale: 'en', text: title },
        summary: { locale: 'en', text: 'A press that hears itself.' },
        need: { locale: 'en', text: 'We need a vibration sensor for old presses.' },
        successTests: [{ locale: 'en', text: 'Finds 7 of 8 faults.' }],
        deadline: { local: '2027-06-30T16:00', timeZone: 'Europe/Berlin' },
      },
    });
    await client.call(writeTerms, { params: { id }, body: { preset: 'maker_keeps' } });
    const criteria = [{ label: { locale: 'en', text: 'Accuracy' }, weight: 100 }];
    await client.call(writeRubric, { params: { id }, body: { criteria, minimumReviews: 1 } });
    return id;
  };
  return {
    draft: await draft('A draft'),
    published: await draft('A draft to be published'),
    managed: await draft('A draft with more managers'),
  };
}

/** Open challenges by name, all opening at the same time. */
async function openAll<K extends string>(cast: Cast, names: readonly K[]): Promise<Record<K, string>> {
  const ids = await Promise.all(names.map(() => openChallenge(cast)));
  return Object.fromEntries(names.map((name, at) => [name, ids[at] ?? ''])) as Record<K, string>;
}

async function accept({ client }: Signed, challengeId: string): Promise<string> {
  const params = { id: challengeId };
  const { version, hash } = await client.call(readTerms, { params });
  return (await client.call(acceptTerms, { params, body: { version, hash, locale: 'zh' } })).id;
}

const openCommons = ({ owner }: Cast, id: string) =>
  owner.client.call(setCommons, { params: { id }, body: { open: true, rivalsSee: 'nothing' } });

async function draftSubmission(author: Signed, challengeId: string): Promise<string> {
  await accept(author, challengeId);
  const body = { title: { locale: 'zh', text: '压电传感节点' }, body: { locale: 'zh', text: '两天出样。' } };
  return (await author.client.call(createSubmission, { params: { id: challengeId }, body })).id;
}

/**
 * The author leads a team that others may ask to join, and one in which the rival is; a third could be founded. In another
 * challenge the author and the evaluator lead a team each, which could become one.
 */
async function formTeams(cast: Cast, joint: Record<'teams' | 'teamed' | 'teamless' | 'merging', string>) {
  for (const id of Object.values(joint))
    for (const solver of [cast.author, cast.rival]) await accept(solver, id);
  await accept(cast.evaluator, joint.merging);
  const form = async (id: string, lead = cast.author): Promise<string> => {
    const body = { name: { locale: 'en', text: 'Bearings' }, seeking: [], skills: [] };
    return (await lead.client.call(createTeam, { params: { id }, body })).id;
  };
  const [asked, joined] = [await form(joint.teams), await form(joint.teamed)];
  await cast.rival.client.call(addTeamMember, { params: { id: joined }, body: { role: 'editor' } });
  await cast.author.client.call(answerTeamMember, {
    params: { id: joined, personId: cast.rival.id },
    body: { decision: 'accept' },
  });
  const [from, into] = [await form(joint.merging), await form(joint.merging, cast.evaluator)];
  return { asked, joined, from, into };
}

async function assign(cast: Cast, challengeId: string, submissionId: string): Promise<string> {
  const body = { submissionId, evaluatorId: cast.evaluator.id };
  return (await cast.owner.client.call(assignEvaluator, { params: { id: challengeId }, body })).id;
}

const fileOf = async ({ client }: Signed, id: string): Promise<string> =>
  (await client.call(readSubmission, { params: { id } })).files[0]?.id ?? '';

async function projectParts(cast: Cast, people: Awaited<ReturnType<typeof gatherExtras>>, id: string) {
  const members = [
    { personId: cast.member.id, role: 'contributor' },
    { personId: people.guests.owner.id, role: 'guest' },
    { personId: people.guests.author.id, role: 'guest' },
  ];
  for (const body of members) await cast.owner.client.call(addProjectMember, { params: { id }, body });
  const { client } = cast.author;
  const channel = (await client.call(listMyChannels)).items.find(({ subjectId }) => subjectId === id);
  const post = async (clientMsgId: string) =>
    (
      await client.call(postMessage, {
        params: { id: channel?.id ?? '' },
        body: { clientMsgId, text: '打样。', locale: 'zh' },
      })
    ).id;
  const invited = async (by: Signed, person: Signed) =>
    (await by.client.call(inviteToProject, { params: { id }, body: { personId: person.id } })).id;
  const asked = {
    outsider: await invited(cast.owner, cast.outsider),
    owner: await invited(cast.owner, people.uninvited.owner),
    author: await invited(cast.author, people.uninvited.author),
  };
  return { asked, messages: { edited: await post('edited-01'), deleted: await post('deleted-01') } };
}

/** The version an award brought with its file, and a blueprint for everybody. */
async function blueprintParts(cast: Cast, id: string) {
  const { versions } = await cast.author.client.call(readBlueprint, { params: { id } });
  return {
    blueprintVersion: versions[0]?.id ?? '',
    blueprintFile: versions[0]?.files[0]?.id ?? '',
    published: await publishBlueprint(cast.owner),
  };
}

/** What belongs to the owner alone, and what only its mailed link opens. */
async function ownThings({ owner, organisationId }: Cast) {
  const token = await owner.client.call(createToken, { body: { name: 'A program', scopes: ['read'] } });
  const params = { id: organisationId };
  for (const email of ['resent@example.org', 'withdrawn@example.org'])
    await owner.client.call(invite, { params, body: { email, role: 'member', uiLocale: 'en' } });
  const { items } = await owner.client.call(listInvitations, { params });
  const invitation = (email: string) => items.find((item) => item.email === email)?.id ?? '';
  return {
    token: token.id,
    invitations: {
      resent: invitation('resent@example.org'),
      withdrawn: invitation('withdrawn@example.org'),
    },
  };
}
