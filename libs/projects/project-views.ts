import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { projectMemberView, projectView } from '#libs/contracts/projects';
import type { Actor } from '#libs/core/auth/actor';
import { ChannelsService } from '#libs/channels/channels.service';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import { isBilingual } from '#libs/language/working-languages';
import { isHybrid } from './hybrid.js';
import { ProjectBlueprints } from './project-blueprints.js';
import type { ProjectMember } from './project-member.entity.js';
import { projectPolicy, type ProjectFacts } from './projects.policy.js';
import type { ProjectRow } from './projects.repository.js';

export type ProjectView = z.infer<typeof projectView>;
export type ProjectMemberView = z.infer<typeof projectMemberView>;

/** Puts together what a reader sees of projects and their people, each source asked once for all rows. */
@Injectable()
export class ProjectViews {
  constructor(
    private readonly people: PeopleDirectory,
    private readonly channels: ChannelsService,
    private readonly blueprints: ProjectBlueprints,
  ) {}

  async of(actor: Actor, reading: Reading, rows: readonly ProjectRow[]): Promise<ProjectView[]> {
    const ids = rows.map(({ id }) => id);
    const bilingual = await this.bilingual(rows.flatMap(({ members }) => members));
    const channels = await this.channels.ofSubjects(actor, 'project', ids);
    const blueprints = await this.blueprints.of(ids);
    return rows.map(({ members, createdAt, title, summary, ...same }) => ({
      ...same,
      title: textFor(reading, title),
      summary: optionalTextFor(reading, summary),
      hybrid: isHybrid(members.map(({ personId, side }) => ({ side, bilingual: bilingual.has(personId) }))),
      memberCount: members.length,
      channels: (channels.get(same.id) ?? []).map(({ id, name, unread }) => ({ id, name, unread })),
      blueprintIds: blueprints.get(same.id) ?? [],
      createdAt: createdAt.toISOString(),
      can: projectPolicy.can(actor, { state: same.state, members }, [
        'edit',
        'post',
        'postGig',
        'manageMembers',
        'leave',
      ]),
    }));
  }

  async ofMembers(
    actor: Actor,
    project: ProjectFacts,
    rows: readonly ProjectMember[],
  ): Promise<ProjectMemberView[]> {
    const ids = rows.map(({ personId }) => personId);
    const people = await this.people.briefs(actor, ids);
    const states = await this.people.workingStates(ids);
    const bilingual = await this.bilingual(rows);
    return rows.map((member) => ({
      person: personIn(people, member.personId),
      role: member.role,
      side: member.side,
      timeZone: people.get(member.personId)?.timeZone ?? 'UTC',
      bilingual: bilingual.has(member.personId),
      workingState: states.get(member.personId) ?? { state: 'unknown', until: null },
      since: member.since.toISOString(),
      can: projectPolicy.can(actor, { ...project, member }, ['changeRole', 'remove']),
    }));
  }

  private async bilingual(members: readonly { personId: string }[]): Promise<Set<string>> {
    const languages = await this.people.languages(members.map(({ personId }) => personId));
    return new Set([...languages].filter(([, skills]) => isBilingual(skills)).map(([personId]) => personId));
  }
}
