import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** A message in its present state. Deleted, it keeps its place and loses its text. */
@Entity('messages')
@Check('ck_messages_tombstone', `("body" is null) = ("deleted_at" is not null)`)
@ForeignKey('channels', ['channelId'], ['id'], { name: 'fk_messages_channel', onDelete: 'CASCADE' })
@ForeignKey('persons', ['authorId'], ['id'], { name: 'fk_messages_author' })
@Index('uq_messages_seq', ['channelId', 'seq'], { unique: true })
@Index('uq_messages_client_msg_id', ['channelId', 'authorId', 'clientMsgId'], { unique: true })
@Index('ix_messages_rev', ['channelId', 'rev'])
export class Message {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_messages' })
  id: string;

  @Column({ type: 'uuid' })
  channelId: string;

  /** Its place in the channel, without gaps. */
  @Column({ type: 'bigint' })
  seq: string;

  /** The channel's number of its latest change. */
  @Column({ type: 'bigint' })
  rev: string;

  @Column({ type: 'text' })
  clientMsgId: string;

  @Column({ type: 'uuid' })
  authorId: string;

  @Column({ type: 'jsonb', nullable: true })
  body: LocalizedText | null;

  @Column({ type: 'uuid', nullable: true })
  replyTo: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  editedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null;
}
