import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AcceptanceState } from './acceptance-state.js';

/** Who accepted which version of whose terms, when, and in which language they read it. */
@Entity('terms_acceptances')
@Check('ck_terms_acceptances_state', `"state" in ('accepted', 'reaccept_required', 'lapsed')`)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_terms_acceptances_challenge' })
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_terms_acceptances_person' })
@ForeignKey('organisations', ['organisationId'], ['id'], { name: 'fk_terms_acceptances_organisation' })
@Index('uq_terms_acceptances_once', ['challengeId', 'personId', 'version', 'amendment'], { unique: true })
@Index('ix_terms_acceptances_person', ['personId'])
export class TermsAcceptance {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_terms_acceptances' })
  id: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'uuid' })
  personId: string;

  /** For whom the person also accepted. */
  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'int' })
  version: number;

  /** The number of the newest amendment at that time: it may change dates and reward, and leave the terms alone. */
  @Column({ type: 'int', default: 0 })
  amendment: number;

  @Column({ type: 'text' })
  hash: string;

  @Column({ type: 'text' })
  locale: string;

  @Column({ type: 'text', default: 'accepted' })
  state: Exclude<AcceptanceState, 'none'>;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;
}
