import { Injectable } from '@nestjs/common';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import type { Channel } from './channel.entity.js';
import type { ChannelRole } from './channels.policy.js';

export type ChannelKind = Channel['kind'];

/** What the feature that owns a kind of channel knows about its subjects. */
export interface ChannelSubjectKind {
  kind: ChannelKind;
  roleOf(actor: Actor, subjectId: string): Promise<ChannelRole>;
  /** The subjects whose channels the actor may see, each with their role there. */
  listFor(actor: SignedInActor): Promise<Map<string, Exclude<ChannelRole, 'none'>>>;
}

/** The port through which features bring their channels: channels know no project. */
@Injectable()
export class ChannelSubjects {
  private readonly kinds = new Map<ChannelKind, ChannelSubjectKind>();
  private readonly asked = new Map<string, Promise<ChannelRole>>();

  register(kind: ChannelSubjectKind): void {
    this.kinds.set(kind.kind, kind);
  }

  /** The actor's role, asked afresh, but once for all who ask at the same time. */
  roleOf(actor: Actor, kind: ChannelKind, subjectId: string): Promise<ChannelRole> {
    const key = `${kind} ${subjectId} ${actor.personId}`;
    const asked = this.asked.get(key) ?? this.ask(key, actor, kind, subjectId);
    this.asked.set(key, asked);
    return asked;
  }

  async listFor(actor: SignedInActor): Promise<{ kind: ChannelKind; roles: Map<string, ChannelRole> }[]> {
    const kinds = [...this.kinds.values()];
    return Promise.all(kinds.map(async (kind) => ({ kind: kind.kind, roles: await kind.listFor(actor) })));
  }

  private ask(key: string, actor: Actor, kind: ChannelKind, subjectId: string): Promise<ChannelRole> {
    const asked = this.kinds.get(kind)?.roleOf(actor, subjectId) ?? Promise.resolve('none' as const);
    return asked.finally(() => this.asked.delete(key));
  }
}
