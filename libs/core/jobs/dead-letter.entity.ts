import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job that failed at every try, kept until an administrator replays or drops it. */
@Entity('dead_letters')
export class DeadLetter {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_dead_letters' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  payload: unknown;

  @Column({ type: 'text' })
  error: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  failedAt: Date;
}
