import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';

/** Until a question is published, nobody but its author and the managers may notice that there is one. */
const ofMany = sql(
  'questions.audience',
  `select q.challenge_id as "challengeId", c.version, array(
     select m.person_id from challenge_managers m where m.challenge_id = q.challenge_id
     union select q.author_id
     union select t.person_id from terms_acceptances t
       where t.challenge_id = q.challenge_id and q.state in ('opened', 'answered')
     union select other.author_id from challenge_questions other
       where other.challenge_id = q.challenge_id and q.state in ('opened', 'answered') and other.state <> 'withdrawn'
   ) as "personIds"
   from challenge_questions q join challenges c on c.id = q.challenge_id where q.id = any($1::uuid[])`,
);

export interface QuestionReaders {
  challengeId: string;
  version: number;
  /** Managers and author; once it is published, whoever accepted the terms or asked something, too. */
  personIds: string[];
}

/** Whom a question concerns. */
@Injectable()
export class QuestionAudience {
  constructor(private readonly database: Database) {}

  of(questionIds: readonly string[]): Promise<QuestionReaders[]> {
    return this.database.rows<QuestionReaders>(ofMany, [questionIds]);
  }
}
