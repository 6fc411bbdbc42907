import { Injectable } from '@nestjs/common';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import type { AuthorNames } from './author-names.js';
import { Batches } from './batches.js';
import type { Channel } from './channel.entity.js';
import type { ChannelRole } from './channels.policy.js';

export type ChannelKind = Channel['kind'];

/** How somebody appears to everybody in a channel, themselves included. */
export type Appearance = 'own name' | AuthorNames;
export type { AuthorNames };

export interface AskedRole {
  actor: Actor;
  subjectId: string;
}

/** What the feature that owns a kind of channel knows about its subjects. */
export interface ChannelSubjectKind {
  kind: ChannelKind;
  /** The role of each in the subject they ask for, in their order; asked for all at once, since every post asks. */
  rolesOf(asked: readonly AskedRole[]): Promise<ChannelRole[]>;
  /** The subjects whose channels the actor may see, each with their role there. */
  listFor(actor: SignedInActor): Promise<Map<string, Exclude<ChannelRole, 'none'>>>;
  /**
   * Where those who write may do so under other names: how each of these appears. Such channels do not show either who is
   * there or who types, and nobody puts words into another's mouth by a translation.
   */
  appearances?(subjectId: string, personIds: readonly string[]): Promise<Map<string, Appearance>>;
}

interface Registered extends ChannelSubjectKind {
  roles: Batches<AskedRole, ChannelRole>;
}

/** The port through which features bring their channels: channels know no project. */
@Injectable()
export class ChannelSubjects {
  private readonly kinds = new Map<ChannelKind, Registered>();

  constructor(private readonly database: Database) {}

  register(kind: ChannelSubjectKind): void {
    this.kinds.set(kind.kind, { ...kind, roles: new Batches((asked) => kind.rolesOf(asked)) });
  }

  /** The actor's role, never from a cache. Inside a transaction it is asked there, where others must not wait. */
  async roleOf(actor: Actor, kind: ChannelKind, subjectId: string): Promise<ChannelRole> {
    const registered = this.kinds.get(kind);
    if (!registered) return 'none';
    if (!this.database.inTransaction) return registered.roles.add({ actor, subjectId });
    const [role] = await registered.rolesOf([{ actor, subjectId }]);
    return role ?? 'none';
  }

  /** Whether people show in channels of this kind as who they are. */
  areNamed(kind: ChannelKind): boolean {
    return this.kinds.get(kind)?.appearances === undefined;
  }

  /** How people appear in the channel of a subject; undefined where all do under their own names. */
  appearances(
    kind: ChannelKind,
    subjectId: string,
    personIds: readonly string[],
  ): Promise<Map<string, Appearance>> | undefined {
    return this.kinds.get(kind)?.appearances?.(subjectId, personIds);
  }

  listFor(actor: SignedInActor): Promise<{ kind: ChannelKind; roles: Map<string, ChannelRole> }[]> {
    const kinds = [...this.kinds.values()];
    return Promise.all(kinds.map(async (kind) => ({ kind: kind.kind, roles: await kind.listFor(actor) })));
  }
}
