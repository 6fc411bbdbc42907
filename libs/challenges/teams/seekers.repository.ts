import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Skill } from '#libs/contracts/skills';
import { Database, sql } from '#libs/core/database/database';
import type { TeamSeeker } from './team-seeker.entity.js';

const COLUMNS = 'id, challenge_id as "challengeId", person_id as "personId", skills, note, since';
/** Newest first; whoever found a team in the meantime is out of the list. */
const list = sql(
  'teamSeekers.list',
  `select ${COLUMNS} from team_seekers s
   where s.challenge_id = $1 and ($2::timestamptz is null or (s.since, s.id) < ($2, $3::uuid))
   order by s.since desc, s.id desc limit $4`,
);
const one = sql(
  'teamSeekers.one',
  `select ${COLUMNS} from team_seekers where challenge_id = $1 and person_id = $2`,
);
const byId = sql('teamSeekers.byId', `select ${COLUMNS} from team_seekers where id = $1`);
const put = sql(
  'teamSeekers.put',
  `insert into team_seekers (id, challenge_id, person_id, skills, note, since) values ($1, $2, $3, $4, $5, $6)
   on conflict (challenge_id, person_id) do update set skills = excluded.skills, note = excluded.note
   returning ${COLUMNS}`,
);
const remove = sql(
  'teamSeekers.remove',
  'delete from team_seekers where challenge_id = $1 and person_id = $2 returning id',
);

@Injectable()
export class SeekersRepository {
  constructor(private readonly database: Database) {}

  list(
    challengeId: string,
    [at, id]: [at: string | null, id: string | null],
    limit: number,
  ): Promise<TeamSeeker[]> {
    return this.database.rows<TeamSeeker>(list, [challengeId, at, id, limit]);
  }

  find(challengeId: string, personId: string): Promise<TeamSeeker | undefined> {
    return this.database.row<TeamSeeker>(one, [challengeId, personId]);
  }

  findById(id: string): Promise<TeamSeeker | undefined> {
    return this.database.row<TeamSeeker>(byId, [id]);
  }

  put(
    seeker: Omit<TeamSeeker, 'skills' | 'note'> & { skills: readonly Skill[]; note: LocalizedText | null },
  ) {
    const { id, challengeId, personId, skills, note, since } = seeker;
    const values = [id, challengeId, personId, JSON.stringify(skills), note && JSON.stringify(note), since];
    return this.database.row<TeamSeeker>(put, values);
  }

  /** False where they did not look for one. */
  async remove(challengeId: string, personId: string): Promise<boolean> {
    return (await this.database.row(remove, [challengeId, personId])) !== undefined;
  }
}
