import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { submissionView } from '#libs/contracts/submissions';
import type { Actor } from '#libs/core/auth/actor';
import { Files } from '#libs/core/storage/files/files.service';
import { neutralName } from '#libs/core/storage/files/neutral-name';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { screenedNext } from './submission-state.js';
import { submissionPolicy } from './submissions.policy.js';
import type { SubmissionRow } from './submissions.repository.js';

export type SubmissionView = z.output<typeof submissionView>;

/** Submissions as their readers see them, with files and author. */
@Injectable()
export class SubmissionViews {
  constructor(
    private readonly files: Files,
    private readonly people: PeopleDirectory,
  ) {}

  async of(actor: Actor, reading: Reading, rows: readonly SubmissionRow[]): Promise<SubmissionView[]> {
    const people = await this.people.briefs(
      actor,
      rows.flatMap(({ partyIds }) => partyIds),
    );
    const files = await this.files.of(
      'submission',
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const view = this.whole(actor, reading, row, files.get(row.id) ?? []);
      const told = { ...view, author: personIn(people, row.authorId), team: teamFor(reading, row, people) };
      return submissionPolicy.allows('seeAuthor', actor, row) ? told : withoutAuthor(view);
    });
  }

  private whole(
    actor: Actor,
    reading: Reading,
    row: SubmissionRow,
    files: SubmissionView['files'],
  ): Authorless {
    const mayScreen = submissionPolicy.allows('screen', actor, row);
    return {
      id: row.id,
      version: row.version,
      challengeId: row.challengeId,
      title: textFor(reading, row.title),
      body: optionalTextFor(reading, row.body),
      files,
      licences: row.licences,
      state: row.state,
      reason: mayLearnWhy(actor, row) ? row.ruledOutReason : null,
      receipt: row.receipt && row.receiptAt ? { sha256: row.receipt, at: row.receiptAt.toISOString() } : null,
      late: row.receiptAt !== null && row.deadlineAt !== null && row.receiptAt > row.deadlineAt,
      updatedAt: row.updatedAt.toISOString(),
      allowed: mayScreen ? screenedNext(row.state) : [],
      can: submissionPolicy.can(actor, row, ['edit', 'submit', 'withdraw', 'score', 'screen', 'award']),
    };
  }
}

type Authorless = Omit<SubmissionView, 'author' | 'team'>;

const teamFor = (
  reading: Reading,
  { teamId, teamName, partyIds }: SubmissionRow,
  people: ReadonlyMap<string, PersonBrief>,
): SubmissionView['team'] =>
  teamId && teamName
    ? { id: teamId, name: textFor(reading, teamName), members: partyIds.map((id) => personIn(people, id)) }
    : null;

/** For those who judge blind: neither who, nor for whom, nor when, nor file names that could tell. */
const withoutAuthor = (view: Authorless): SubmissionView => ({
  ...view,
  author: null,
  team: null,
  files: view.files.map((file, at) => ({ ...file, name: neutralName(at, file.name) })),
  receipt: null,
  late: null,
  updatedAt: null,
});

/** Why it was ruled out is between those whose it is and the managers. */
const mayLearnWhy = ({ personId }: Actor, { partyIds, managerIds }: SubmissionRow): boolean =>
  personId !== null && (partyIds.includes(personId) || managerIds.includes(personId));
