import { createSubmission } from '#libs/contracts/submissions';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Uploads } from '#libs/core/storage/uploads/uploads.service';
import type { DemoFile, DemoSubmission } from '../demo/demo-types.js';
import { organisations } from '../demo/organisations.js';
import { accept } from './accept-terms.js';
import { daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';
import { seedTeam } from './seed-teams.js';

/** What was answered to one challenge, each some days before the deadline: terms accepted, files uploaded, handed in. */
export async function seedSubmissions(
  world: DemoWorld,
  submissions: readonly DemoSubmission[],
  deadline: Date,
): Promise<void> {
  for (const [n, submission] of submissions.entries()) {
    world.moveTo(daysAfter(deadline, -6 + n));
    await handIn(world, submission);
  }
}

async function handIn(world: DemoWorld, submission: DemoSubmission): Promise<void> {
  const [author] = submission.team.members;
  const actor = await world.as(author);
  const params = { id: idOf(world.challenges, submission.challenge) };
  await accept(world, actor, params);
  if (submission.team.members.length > 1) await seedTeam(world, submission);
  const uploads = await upload(world, actor, submission.files);
  const body = {
    title: written(submission.title),
    body: written(submission.body),
    files: submission.files.map(({ fileClass }, at) => ({ uploadId: uploads[at], class: fileClass })),
    licences: licencesOf(submission.files),
    organisationId: organisationOf(world, author),
  };
  const draft = await world.get(SubmissionsService).create(actor, asked(createSubmission, { params, body }));
  await world.get(SubmittingService).submit(actor, draft.id);
  world.submissions.set(submission.key, draft.id);
}

/** The ids of the uploads, in the order of the files. */
export async function upload(
  world: DemoWorld,
  actor: SignedInActor,
  files: readonly DemoFile[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const { path, content } of files) {
    const received = await world.get(Uploads).receive(actor, path, bytesOf(content));
    ids.push(received.uploadId);
  }
  return ids;
}

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
}

/** One expression for each class of file: all of its licences hold. */
export function licencesOf(files: readonly DemoFile[]): Record<string, string> {
  const licences: Record<string, string> = {};
  for (const { fileClass, licence } of files) {
    const before = licences[fileClass]?.split(' AND ') ?? [];
    licences[fileClass] = [...new Set([...before, licence])].join(' AND ');
  }
  return licences;
}

function organisationOf(world: DemoWorld, person: string): string | null {
  const own = organisations.find(({ members }) => members.some((member) => member.person === person));
  return own ? idOf(world.organisations, own.key) : null;
}
