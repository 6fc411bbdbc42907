import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { TermsFields } from './terms-presets.js';

/** One version of a challenge's terms. Once published, hash and texts are frozen with it and the row never changes. */
@Entity('terms_sheets')
@Check(
  'ck_terms_sheets_frozen',
  `("published_at" is null) = ("hash" is null) and ("hash" is null) = ("texts" is null)`,
)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_terms_sheets_challenge', onDelete: 'CASCADE' })
@Index('uq_terms_sheets_version', ['challengeId', 'version'], { unique: true })
export class TermsSheet {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_terms_sheets' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'jsonb' })
  fields: TermsFields;

  @Column({ type: 'jsonb' })
  text: LocalizedText;

  /** The text follows from the fields; false once a person wrote their own. */
  @Column({ type: 'boolean' })
  generated: boolean;

  /** SHA-256 over the canonical JSON of `fields` and `texts`. */
  @Column({ type: 'text', nullable: true })
  hash: string | null;

  /** What was hashed, by language. */
  @Column({ type: 'jsonb', nullable: true })
  texts: Record<string, string> | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;
}
