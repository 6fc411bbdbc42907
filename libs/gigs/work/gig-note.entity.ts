import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GigNoteKind } from '#libs/contracts/gigs';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** What was said or done about a gig. `claimerId` is whose time it fell into: another claimer never reads it. */
@Entity('gig_notes')
@Check(
  'ck_gig_notes_kind',
  `"kind" in ('claimed', 'note', 'delivered', 'sent_back', 'accepted', 'given_back', 'released', 'lapsed', 'withdrawn')`,
)
@Check('ck_gig_notes_claimer', `"claimer_id" is not null or "kind" = 'withdrawn'`)
@Check('ck_gig_notes_author', `("author_id" is null) = ("kind" = 'lapsed')`)
@Check(
  'ck_gig_notes_text',
  `"text" is not null or "kind" in ('claimed', 'accepted', 'given_back', 'lapsed', 'withdrawn')`,
)
@ForeignKey('gigs', ['gigId'], ['id'], { name: 'fk_gig_notes_gig', onDelete: 'CASCADE' })
@ForeignKey('persons', ['claimerId'], ['id'], { name: 'fk_gig_notes_claimer' })
@ForeignKey('persons', ['authorId'], ['id'], { name: 'fk_gig_notes_author' })
@Index('ix_gig_notes_gig', ['gigId', 'at', 'id'])
export class GigNote {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_gig_notes' })
  id: string;

  @Column({ type: 'uuid' })
  gigId: string;

  @Column({ type: 'uuid', nullable: true })
  claimerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  authorId: string | null;

  @Column({ type: 'text' })
  kind: GigNoteKind;

  @Column({ type: 'jsonb', nullable: true })
  text: LocalizedText | null;

  @Column({ type: 'text', nullable: true })
  link: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
