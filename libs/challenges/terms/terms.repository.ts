import { Injectable } from '@nestjs/common';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { TermsAcceptance } from './terms-acceptance.entity.js';
import { TermsSheet } from './terms-sheet.entity.js';

const SHEET = `id, challenge_id as "challengeId", version, fields, text, generated, hash, texts, published_at as "publishedAt"`;
const ACCEPTANCE = `a.id, a.challenge_id as "challengeId", a.person_id as "personId", a.organisation_id as "organisationId",
  a.version, a.amendment, a.hash, a.locale, a.state, a.at`;

const latest = sql(
  'terms.latest',
  `select ${SHEET} from terms_sheets where challenge_id = $1 order by version desc limit 1`,
);
const inForce = sql(
  'terms.inForce',
  `select ${SHEET} from terms_sheets where challenge_id = $1 and published_at is not null order by version desc limit 1`,
);
const published = sql(
  'terms.published',
  `select ${SHEET} from terms_sheets where challenge_id = $1 and published_at is not null order by version`,
);
const drop = sql('terms.drop', 'delete from terms_sheets where id = $1 and published_at is null');
const byId = sql('terms.byId', `select ${SHEET} from terms_sheets where id = $1`);
const publish = sql(
  'terms.publish',
  `update terms_sheets set hash = $2, texts = $3, published_at = $4 where id = $1 and published_at is null`,
);
/** Whoever accepts what is in force needs nothing of what came before it any more. */
const accept = sql(
  'terms.accept',
  `with earlier as (
     update terms_acceptances set state = 'accepted'
     where challenge_id = $2 and person_id = $3 and (version < $5 or amendment < $9)
   )
   insert into terms_acceptances (id, challenge_id, person_id, organisation_id, version, hash, locale, state, at, amendment)
   values ($1, $2, $3, $4, $5, $6, $7, 'accepted', $8, $9)
   on conflict (challenge_id, person_id, version, amendment) do update set state = 'accepted' returning id`,
);
const requireAcceptance = sql(
  'terms.requireAcceptance',
  `update terms_acceptances set state = 'reaccept_required' where challenge_id = $1 and state = 'accepted'`,
);
const lapse = sql(
  'terms.lapse',
  `update terms_acceptances set state = 'lapsed' where challenge_id = $1 and state = 'reaccept_required'`,
);
const acceptanceOf = sql(
  'terms.acceptanceOf',
  `select ${ACCEPTANCE} from terms_acceptances a where a.challenge_id = $1 and a.person_id = $2 order by a.version desc, a.amendment desc limit 1`,
);
const certificate = sql(
  'terms.certificate',
  `select ${ACCEPTANCE}, t.fields, t.texts, c.title, c.deadline_zone as "timeZone",
     array(select m.person_id from challenge_managers m where m.challenge_id = c.id) as "managerIds"
   from terms_acceptances a
   join terms_sheets t on t.challenge_id = a.challenge_id and t.version = a.version
   join challenges c on c.id = a.challenge_id
   where a.id = $1`,
);
const metOverTerms = sql(
  'terms.metOverTerms',
  `select a.person_id as "personId" from terms_acceptances a
   join challenge_managers m on m.challenge_id = a.challenge_id and m.person_id = $1
   where a.person_id = any($2::uuid[])
   union
   select m.person_id from terms_acceptances a
   join challenge_managers m on m.challenge_id = a.challenge_id and m.person_id = any($2::uuid[])
   where a.person_id = $1`,
);

export type CertificateRow = TermsAcceptance &
  Pick<TermsSheet, 'fields' | 'texts'> & {
    title: TermsSheet['text'];
    timeZone: string | null;
    managerIds: string[];
  };

@Injectable()
export class TermsRepository {
  constructor(private readonly database: Database) {}

  /** The newest version, a draft included. */
  latest(challengeId: string): Promise<TermsSheet | undefined> {
    return this.database.row<TermsSheet>(latest, [challengeId]);
  }

  inForce(challengeId: string): Promise<TermsSheet | undefined> {
    return this.database.row<TermsSheet>(inForce, [challengeId]);
  }

  /** All that ever bound anybody, oldest first. */
  published(challengeId: string): Promise<TermsSheet[]> {
    return this.database.rows<TermsSheet>(published, [challengeId]);
  }

  /** Forgets a draft. */
  async drop(id: string): Promise<void> {
    await this.database.rows(drop, [id]);
  }

  findById(id: string): Promise<TermsSheet | undefined> {
    return this.database.row<TermsSheet>(byId, [id]);
  }

  /** Writes the draft of a version; answers the id of its row. */
  async save(
    sheet: Pick<TermsSheet, 'challengeId' | 'version' | 'fields' | 'text' | 'generated'>,
    id?: string,
  ): Promise<string> {
    const row = { ...sheet, id: id ?? newId() };
    await this.database.repo(TermsSheet).save(row as TermsSheet);
    return row.id;
  }

  /** Freezes a version with its hash and what was hashed. */
  async publish(id: string, hash: string, texts: Record<string, string>, at: Date): Promise<void> {
    await this.database.rows(publish, [id, hash, JSON.stringify(texts), at]);
  }

  /** Answers the id of the row: of the first one where the person accepts this version twice at once. */
  async accept(acceptance: Omit<TermsAcceptance, 'state'>): Promise<string> {
    const { id, challengeId, personId, organisationId, version, hash, locale, at, amendment } = acceptance;
    const values = [id, challengeId, personId, organisationId, version, hash, locale, at, amendment];
    return (await this.database.row<{ id: string }>(accept, values))?.id ?? id;
  }

  /** Everybody who accepted has to do so again. */
  async requireAcceptance(challengeId: string): Promise<void> {
    await this.database.rows(requireAcceptance, [challengeId]);
  }

  /** Whoever did not accept again in time is out. */
  async lapse(challengeId: string): Promise<void> {
    await this.database.rows(lapse, [challengeId]);
  }

  /** The person's newest acceptance here. */
  acceptanceOf(challengeId: string, personId: string): Promise<TermsAcceptance | undefined> {
    return this.database.row<TermsAcceptance>(acceptanceOf, [challengeId, personId]);
  }

  certificate(acceptanceId: string): Promise<CertificateRow | undefined> {
    return this.database.row<CertificateRow>(certificate, [acceptanceId]);
  }

  /** Of these people, those who accepted terms that the viewer manages, or manage terms that the viewer accepted. */
  async metOverTerms(viewerId: string, personIds: string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ personId: string }>(metOverTerms, [viewerId, personIds]);
    return new Set(rows.map(({ personId }) => personId));
  }
}
