import { listAmendments } from '#libs/contracts/amendments';
import { listAppeals } from '#libs/contracts/appeals';
import { changeChallenge, readChallenge, transitionChallenge } from '#libs/contracts/challenges';
import { assignEvaluator, readRubric, respondToAssignment, score } from '#libs/contracts/evaluation';
import { createSubmission, readSubmission, submit } from '#libs/contracts/submissions';
import { acceptTerms, readTerms } from '#libs/contracts/terms';
import type { ConfidentialCast } from './confidential-cast.js';
import type { Signed } from './people.js';
import { mark, type Secrets } from './secrets.js';

/** One submission with a mark in every field and file, and all by which somebody could know of it. */
export interface HandedIn {
  submissionId: string;
  acceptanceId: string;
  fileId: string;
  /** What it says. */
  marks: Secrets;
  /** That it is there, and since when. */
  traces: Secrets;
}

/** Accepts the terms and hands in; every field says something that nothing else says. */
export async function handInMarked(challengeId: string, { client }: Signed): Promise<HandedIn> {
  const params = { id: challengeId };
  const { version, hash } = await client.call(readTerms, { params });
  const { id: acceptanceId } = await client.call(acceptTerms, {
    params,
    body: { version, hash, locale: 'zh' },
  });
  const own = { title: mark(), body: mark(), fileName: mark(), fileContent: mark(), licence: mark() };
  const { uploadId, sha256 } = await client.upload(`${own.fileName}.c`, `// ${own.fileContent}\n`);
  const { id: submissionId } = await client.call(createSubmission, {
    params,
    body: {
      title: { locale: 'zh', text: `压电 ${own.title} 节点` },
      body: { locale: 'zh', text: `两天出样。${own.body}` },
      files: [{ uploadId, class: 'code' }],
      licences: { code: `LicenseRef-${own.licence}` },
    },
  });
  const { receipt } = await client.call(submit, { params: { id: submissionId } });
  const { files, updatedAt } = await client.call(readSubmission, { params: { id: submissionId } });
  return {
    submissionId,
    acceptanceId,
    fileId: files[0]?.id ?? '',
    marks: { ...own, fileHash: sha256, receipt: receipt?.sha256 ?? '' },
    traces: {
      submissionId,
      fileId: files[0]?.id ?? '',
      receivedAt: receipt?.at ?? '',
      updatedAt: updatedAt ?? '',
    },
  };
}

/** The brief is changed while it is open, with nothing to accept again for; the amendment's id. */
export async function amend({ owner }: ConfidentialCast, id: string): Promise<string> {
  const params = { id };
  await owner.client.call(transitionChallenge, { params, body: { to: 'amended' } });
  const { version } = await owner.client.call(readChallenge, { params });
  const body = { context: { locale: 'en', text: 'The presses are of 1987.' } };
  await owner.client.call(changeChallenge, { params, body, ifMatch: version });
  const reason = { locale: 'en', text: 'The year was missing.' };
  await owner.client.call(transitionChallenge, { params, body: { to: 'open', reason } });
  const { items } = await owner.client.call(listAmendments, { params });
  return items[0]?.id ?? '';
}

/** Asks somebody to judge; the assignment's id. */
export async function asks(
  { owner }: ConfidentialCast,
  challengeId: string,
  submissionId: string,
  evaluator: Signed,
  decision?: 'accept' | 'conflict',
): Promise<string> {
  const body = { submissionId, evaluatorId: evaluator.id };
  const { id } = await owner.client.call(assignEvaluator, { params: { id: challengeId }, body });
  if (decision) await evaluator.client.call(respondToAssignment, { params: { id }, body: { decision } });
  return id;
}

/** Hands a review in that says something nothing else says. */
export async function judge(challengeId: string, assignmentId: string, { client }: Signed): Promise<Secrets> {
  const comment = mark();
  const { criteria } = await client.call(readRubric, { params: { id: challengeId } });
  const scores = criteria.map(({ id }) => ({ criterionId: id, value: 7, comment }));
  await client.call(score, { params: { id: assignmentId }, body: { scores, final: true } });
  return { comment };
}

/** The one who was not chosen appeals and is answered: between them and the managers. */
export async function appeal(
  { owner }: ConfidentialCast,
  challengeId: string,
  { client }: Signed,
): Promise<{ appealId: string; marks: Secrets }> {
  const params = { id: challengeId };
  const marks = { appeal: mark(), answer: mark() };
  const said = (text: string) => ({ locale: 'en', text: `We see it otherwise: ${text}` });
  const to = (state: 'appeal' | 'decided', text: string) => ({
    params,
    body: { to: state, reason: said(text) },
  });
  await client.call(transitionChallenge, to('appeal', marks.appeal));
  const { items } = await client.call(listAppeals, { params });
  await owner.client.call(transitionChallenge, to('decided', marks.answer));
  return { appealId: items[0]?.id ?? '', marks };
}
