import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { z } from 'zod';
import type { challengeFilter } from '#libs/contracts/challenges';

@Entity('saved_challenge_filters')
@Unique('uq_saved_challenge_filters_name', ['personId', 'name'])
@ForeignKey('persons', ['personId'], ['id'], {
  name: 'fk_saved_challenge_filters_person',
  onDelete: 'CASCADE',
})
export class SavedFilter {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_saved_challenge_filters' })
  id: string;

  @Column({ type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'jsonb' })
  search: z.output<typeof challengeFilter>;
}
