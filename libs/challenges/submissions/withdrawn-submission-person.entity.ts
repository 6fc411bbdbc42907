import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Whose a team's submission was when it was taken back: they go on reading it, whoever comes or leaves. */
@Entity('withdrawn_submission_people')
@ForeignKey('submissions', ['submissionId'], ['id'], {
  name: 'fk_withdrawn_submission_people_submission',
  onDelete: 'CASCADE',
})
@ForeignKey('persons', ['personId'], ['id'], {
  name: 'fk_withdrawn_submission_people_person',
  onDelete: 'CASCADE',
})
@Index('ix_withdrawn_submission_people_person', ['personId'])
export class WithdrawnSubmissionPerson {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_withdrawn_submission_people' })
  submissionId: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_withdrawn_submission_people' })
  personId: string;
}
