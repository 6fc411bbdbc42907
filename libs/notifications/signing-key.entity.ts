import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret of this installation by which it knows its own links again. */
@Entity('signing_keys')
export class SigningKey {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_signing_keys' })
  purpose: string;

  @Column({ type: 'text' })
  secret: string;
}
