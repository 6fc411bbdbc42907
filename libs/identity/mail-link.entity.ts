import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A one-time link that went out by mail, kept as the hash of its secret. */
@Entity('mail_links')
@Check('ck_mail_links_purpose', `"purpose" in ('verify', 'reset', 'email_change', 'setup')`)
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_mail_links_person', onDelete: 'CASCADE' })
@Index('ix_mail_links_person', ['personId'])
export class MailLink {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_mail_links' })
  secretHash: string;

  @Column({ type: 'text' })
  purpose: 'verify' | 'reset' | 'email_change' | 'setup';

  /** null only for the set-up link, which belongs to whoever holds it. */
  @Column({ type: 'uuid', nullable: true })
  personId: string | null;

  /** The address it proves. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
