import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ChallengeDraft } from '../import/challenge-draft.js';

/** A record that was imported: its bytes as they came, and the challenge it became or joined. */
@Entity('challenge_imports')
@Check('ck_challenge_imports_state', `"state" in ('taken', 'merged', 'doubtful')`)
@ForeignKey('challenges', ['challengeId'], ['id'], { name: 'fk_challenge_imports_challenge' })
export class ChallengeImport {
  /** What makes it the same record in the next run. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_challenge_imports' })
  externalKey: string;

  @Column({ type: 'text' })
  contentHash: string;

  @Column({ type: 'bytea' })
  original: Buffer;

  /** Name of the file it stood in. */
  @Column({ type: 'text' })
  source: string;

  @Column({ type: 'uuid' })
  challengeId: string;

  @Column({ type: 'text' })
  state: 'taken' | 'merged' | 'doubtful';

  @Column({ type: 'text', array: true })
  reasons: string[];

  /** As it was understood, for finding it and its twins again. */
  @Column({ type: 'jsonb' })
  draft: ChallengeDraft;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  importedAt: Date;
}
