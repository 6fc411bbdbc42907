import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where failed sign-ins are counted when there is no Redis; its shape is the limiter library's. */
@Entity('rate_limits')
export class RateLimit {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'pk_rate_limits' })
  key: string;

  @Column({ type: 'int', default: 0 })
  points: number;

  @Column({ type: 'bigint', nullable: true })
  expire: string | null;
}
