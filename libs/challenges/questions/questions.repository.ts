import { Injectable } from '@nestjs/common';
import type { QuestionState } from '#libs/contracts/questions';
import { Database, sql } from '#libs/core/database/database';
import { Question } from './question.entity.js';

const COLUMNS = `q.id, q.challenge_id as "challengeId", q.author_id as "authorId", q.text, q.answer, q.state,
  q.asked_at as "askedAt", q.answered_at as "answeredAt", q.answered_by as "answeredBy"`;

const byId = sql('questions.byId', `select ${COLUMNS} from challenge_questions q where q.id = $1`);
const lock = sql('questions.lock', 'select id from challenge_questions where id = $1 for update');
/** The rule of `questionPolicy.read` in SQL; a test holds the two together. */
const list = sql(
  'questions.list',
  `select ${COLUMNS} from challenge_questions q
   where q.challenge_id = $1
     and (q.state in ('opened', 'answered') or (q.state = 'asked' and ($2 or q.author_id = $3)))
     and ($4::text is null or q.state = $4)
     and ($5::timestamptz is null or (q.asked_at, q.id) < ($5, $6::uuid))
   order by q.asked_at desc, q.id desc limit $7`,
);

@Injectable()
export class QuestionsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Question | undefined> {
    return this.database.row<Question>(byId, [id]);
  }

  /** Lets one at a time change it, until the transaction ends; then reads it. */
  async findLocked(id: string): Promise<Question | undefined> {
    await this.database.rows(lock, [id]);
    return this.find(id);
  }

  list(
    challengeId: string,
    reader: { personId: string | null; manages: boolean },
    state: QuestionState | null,
    [at, id]: [at: string | null, id: string | null],
    limit: number,
  ): Promise<Question[]> {
    const { personId, manages } = reader;
    return this.database.rows<Question>(list, [challengeId, manages, personId, state, at, id, limit]);
  }

  async insert(question: Question): Promise<void> {
    await this.database.repo(Question).insert(question);
  }

  async update(id: string, changes: Partial<Question>): Promise<void> {
    await this.database.repo(Question).update({ id }, changes as object);
  }
}
