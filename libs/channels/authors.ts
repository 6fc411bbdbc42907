import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { UiLocale } from '#libs/contracts/locale';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { PeopleDirectory } from '#libs/identity/people.service';
import { authorFor, type AuthorNames, type AuthorView } from './author-names.js';
import { ChannelSubjects, type Appearance } from './channel-subjects.js';
import type { ChannelRow } from './channels.repository.js';

const A_MOMENT_MS = 30_000;

/**
 * How authors appear. Sharing a channel's subject is the basis on which its members know each other by name, unless the
 * subject says how they appear: then all see the same, whoever reads.
 */
@Injectable()
export class Authors {
  private readonly names = new LRUCache<string, AuthorNames>({ max: 10_000, ttl: A_MOMENT_MS });

  constructor(
    private readonly people: PeopleDirectory,
    private readonly subjects: ChannelSubjects,
  ) {}

  /** Each author as this reader may see them. */
  async seenBy(
    actor: Actor,
    { kind, subjectId }: ChannelRow,
    ids: readonly string[],
  ): Promise<(id: string) => AuthorView> {
    const distinct = [...new Set(ids)];
    const appearances = await this.subjects.appearances(kind, subjectId, distinct);
    if (!appearances) return this.known(actor, ids);
    const names = await Promise.all(distinct.map((id) => this.as(id, appearanceIn(appearances, id))));
    const byId = new Map(distinct.map((id, n) => [id, authorFor(names[n]!, actor)]));
    return (id) => byId.get(id)!;
  }

  /** For pushes: the author under the name they go by here. */
  async namesOf({ kind, subjectId }: ChannelRow, personId: string): Promise<AuthorNames> {
    const appearances = await this.subjects.appearances(kind, subjectId, [personId]);
    return this.as(personId, appearances ? appearanceIn(appearances, personId) : 'own name');
  }

  private async known(actor: Actor, ids: readonly string[]): Promise<(id: string) => AuthorView> {
    const briefs = await this.people.briefs(actor, ids);
    return (id) => {
      const brief = briefs.get(id);
      if (!brief) throw new Error(`Nobody has the id ${id}, which a foreign key holds.`);
      return brief;
    };
  }

  private async as(personId: string, appearance: Appearance): Promise<AuthorNames> {
    return appearance === 'own name' ? this.ownName(personId) : appearance;
  }

  /** Kept for half a minute, since each of their messages asks. */
  private async ownName(personId: string): Promise<AuthorNames> {
    const known = this.names.get(personId);
    if (known) return known;
    const [en, zh] = await Promise.all([
      this.asThemselves(personId, 'en'),
      this.asThemselves(personId, 'zh-Hans'),
    ]);
    const names = { en, 'zh-Hans': zh };
    this.names.set(personId, names);
    return names;
  }

  private async asThemselves(personId: string, uiLocale: UiLocale): Promise<AuthorView> {
    const themselves: Actor = { ...visitor([uiLocale], uiLocale), personId };
    return (await this.known(themselves, [personId]))(personId);
  }
}

/** A name nobody said may be shown is not shown: the request fails instead. */
function appearanceIn(appearances: ReadonlyMap<string, Appearance>, personId: string): Appearance {
  const appearance = appearances.get(personId);
  if (!appearance) throw new Error('Somebody wrote in a channel of which it is not known how they appear.');
  return appearance;
}
