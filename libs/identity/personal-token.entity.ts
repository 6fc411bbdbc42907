import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Scope } from '#libs/contracts/operation';

@Entity('personal_tokens')
@ForeignKey('persons', ['personId'], ['id'], { name: 'fk_personal_tokens_person', onDelete: 'CASCADE' })
@Index('uq_personal_tokens_secret_hash', ['secretHash'], { unique: true })
@Index('ix_personal_tokens_person', ['personId'])
export class PersonalToken {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_personal_tokens' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  secretHash: string;

  @Column({ type: 'text', array: true })
  scopes: Scope[];

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null;
}
