import { Injectable } from '@nestjs/common';
import type { Skill } from '#libs/contracts/skills';
import { PeopleDirectory } from '#libs/identity/people.service';
import type { Gifts } from './complement.js';

/** What people bring to a team: the skills they name for it, their languages, the side they stand on. */
@Injectable()
export class GiftsOfPeople {
  constructor(private readonly people: PeopleDirectory) {}

  /** By id. */
  async of(skills: ReadonlyMap<string, readonly Skill[]>): Promise<Map<string, Gifts>> {
    const ids = [...skills.keys()];
    const [languages, sides] = await Promise.all([this.people.languages(ids), this.people.homeRegions(ids)]);
    return new Map(
      ids.map((id) => [
        id,
        {
          skills: skills.get(id) ?? [],
          languages: languages.get(id) ?? [],
          side: sides.get(id) ?? 'OTHER',
        },
      ]),
    );
  }
}
