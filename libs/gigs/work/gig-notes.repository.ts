import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { GigNote } from './gig-note.entity.js';

const COLUMNS = `n.id, n.gig_id as "gigId", n.claimer_id as "claimerId", n.author_id as "authorId", n.kind, n.text, n.link, n.at`;

const byId = sql('gigNotes.byId', `select ${COLUMNS} from gig_notes n where n.id = $1`);
/** The rule of `gigNotePolicy.read` in SQL; a test holds the two together. */
const list = sql(
  'gigNotes.list',
  `select ${COLUMNS} from gig_notes n
   where n.gig_id = $1 and ($2 or n.claimer_id = $3)
     and ($4::timestamptz is null or (n.at, n.id) < ($4, $5::uuid))
   order by n.at desc, n.id desc limit $6`,
);

@Injectable()
export class GigNotesRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<GigNote | undefined> {
    return this.database.row<GigNote>(byId, [id]);
  }

  /** Newest first: all of them for whoever posts the gig, else those of the reader's own time. */
  list(
    gigId: string,
    reader: { personId: string | null; posts: boolean },
    [at, id]: [at: string | null, id: string | null],
    limit: number,
  ): Promise<GigNote[]> {
    return this.database.rows<GigNote>(list, [gigId, reader.posts, reader.personId, at, id, limit]);
  }

  async insert(note: GigNote): Promise<void> {
    await this.database.repo(GigNote).insert(note as object);
  }
}
