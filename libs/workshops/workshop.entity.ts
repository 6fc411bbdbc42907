import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { joinLink, workshopKind, WorkshopState, workshopVisibility } from '#libs/contracts/workshops';

export type JoinLink = z.infer<typeof joinLink>;

/** A meeting over the border. `taken` and `arrivals` change under a lock on the row, without raising `version`. */
@Entity('workshops')
@Check(
  'ck_workshops_state',
  `"state" in ('draft', 'scheduled', 'registration_open', 'full', 'live', 'done', 'harvested', 'archived', 'cancelled')`,
)
@Check(
  'ck_workshops_kind',
  `"kind" in ('bilateral', 'matchmaking', 'training', 'working_session', 'open_house')`,
)
@Check(
  'ck_workshops_visibility',
  `"visibility" = 'public' or ("visibility" = 'project' and "project_id" is not null)`,
)
@Check('ck_workshops_seats', `"capacity" > 0 and "taken" >= 0`)
@Check('ck_workshops_time', `"ends_at" > "starts_at"`)
@Check('ck_workshops_cancel_reason', `("state" = 'cancelled') = ("cancel_reason" is not null)`)
@ForeignKey('projects', ['projectId'], ['id'], { name: 'fk_workshops_project', onDelete: 'CASCADE' })
@Index('ix_workshops_start', ['startsAt', 'id'])
@Index('ix_workshops_project', ['projectId'])
@Index('ix_workshops_to_start', ['startsAt'], { where: `"state" in ('registration_open', 'full')` })
@Index('ix_workshops_to_end', ['endsAt'], { where: `"state" = 'live'` })
export class Workshop {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_workshops' })
  id: string;

  @Column({ type: 'int', default: 1 })
  version: number;

  /** What calendars know it by, whatever becomes of it or of our address. */
  @Column({ type: 'text' })
  uid: string;

  @Column({ type: 'int', default: 0 })
  sequence: number;

  @Column({ type: 'jsonb' })
  title: LocalizedText;

  @Column({ type: 'jsonb', nullable: true })
  summary: LocalizedText | null;

  @Column({ type: 'text' })
  kind: z.infer<typeof workshopKind>;

  @Column({ type: 'text' })
  state: WorkshopState;

  @Column({ type: 'text' })
  visibility: z.infer<typeof workshopVisibility>;

  @Column({ type: 'uuid', nullable: true })
  projectId: string | null;

  /** The wall-clock intention; the instants follow from it. */
  @Column({ type: 'text' })
  startLocal: string;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  secondZone: string;

  /** To the millisecond, as cursors carry it. */
  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Column({ type: 'int' })
  capacity: number;

  @Column({ type: 'int', default: 0 })
  taken: number;

  /** How many ever asked for a seat: the next one's place in the order of arrival. */
  @Column({ type: 'int', default: 0 })
  arrivals: number;

  @Column({ type: 'boolean' })
  waitlist: boolean;

  @Column({ type: 'jsonb' })
  joinLinks: JoinLink[];

  @Column({ type: 'jsonb' })
  languages: string[];

  @Column({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  cancelReason: LocalizedText | null;
}
