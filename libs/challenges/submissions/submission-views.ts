import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { submissionView } from '#libs/contracts/submissions';
import type { Actor } from '#libs/core/auth/actor';
import { Files } from '#libs/core/storage/files/files.service';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
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
      rows.map(({ authorId }) => authorId),
    );
    const files = await this.files.of(
      'submission',
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({
      id: row.id,
      version: row.version,
      challengeId: row.challengeId,
      title: textFor(reading, row.title),
      body: optionalTextFor(reading, row.body),
      author: personIn(people, row.authorId),
      files: files.get(row.id) ?? [],
      licences: row.licences,
      state: row.state,
      receipt: row.receipt && row.receiptAt ? { sha256: row.receipt, at: row.receiptAt.toISOString() } : null,
      late: row.receiptAt !== null && row.deadlineAt !== null && row.receiptAt > row.deadlineAt,
      updatedAt: row.updatedAt.toISOString(),
      can: submissionPolicy.can(actor, row, ['edit', 'submit', 'withdraw', 'score', 'award']),
    }));
  }
}
