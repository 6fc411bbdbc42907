import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { UiLocale } from '#libs/contracts/locale';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { PeopleDirectory } from '#libs/identity/people.service';
import type { AuthorNames, AuthorView } from './author-names.js';

const A_MOMENT_MS = 30_000;

/** How authors appear. Sharing a channel's subject is the basis on which its members know each other by name. */
@Injectable()
export class Authors {
  private readonly names = new LRUCache<string, AuthorNames>({ max: 10_000, ttl: A_MOMENT_MS });

  constructor(private readonly people: PeopleDirectory) {}

  /** Each author as this reader may see them. */
  async seenBy(actor: Actor, ids: readonly string[]): Promise<(id: string) => AuthorView> {
    const briefs = await this.people.briefs(actor, ids);
    return (id) => {
      const brief = briefs.get(id);
      if (!brief) throw new Error(`Nobody has the id ${id}, which a foreign key holds.`);
      return brief;
    };
  }

  /** For pushes: the author under their own name; kept for half a minute, since each of their messages asks. */
  async namesOf(personId: string): Promise<AuthorNames> {
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
    return (await this.seenBy(themselves, [personId]))(personId);
  }
}
