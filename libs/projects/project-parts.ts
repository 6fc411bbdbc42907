import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelSubjects } from '#libs/channels/channel-subjects';
import { BorderBases } from '#libs/identity/border-bases';
import type { Actor } from '#libs/core/auth/actor';
import { TextSubjects } from '#libs/language/text-subjects';
import { ProjectInvitationsRepository } from './project-invitations.repository.js';
import { ProjectMembersRepository, type Standing } from './project-members.repository.js';
import { projectPolicy } from './projects.policy.js';
import { ProjectsRepository } from './projects.repository.js';

/** What projects tell the libraries below them: who talks in their channels, who knows whom, who may translate. */
@Injectable()
export class ProjectParts implements OnModuleInit {
  constructor(
    private readonly channels: ChannelSubjects,
    private readonly borders: BorderBases,
    private readonly texts: TextSubjects,
    private readonly projects: ProjectsRepository,
    private readonly members: ProjectMembersRepository,
    private readonly invitations: ProjectInvitationsRepository,
  ) {}

  onModuleInit(): void {
    this.borders.register('project', (viewerId, personIds) => this.members.colleagues(viewerId, personIds));
    this.borders.register('invitation', (viewerId, personIds) =>
      this.invitations.acquainted(viewerId, personIds),
    );
    this.channels.register({
      kind: 'project',
      rolesOf: async (asked) => {
        const pairs = asked.map(({ actor, subjectId }) => ({
          personId: actor.personId,
          projectId: subjectId,
        }));
        const standings = await this.members.standingsOf(pairs);
        return asked.map(({ actor }, index) => {
          const standing = standings[index];
          return standing ? channelRole(actor, standing) : 'none';
        });
      },
      listFor: async (actor) => {
        const standings = await this.members.standings(actor.personId);
        return new Map(standings.map((standing) => [standing.projectId, channelRole(actor, standing)]));
      },
    });
    this.texts.register({
      type: 'project',
      table: 'projects',
      fields: { title: 'title', summary: 'summary' },
      mayTranslate: async (actor, id) => {
        const row = await this.projects.findById(id);
        if (!row || !projectPolicy.allows('read', actor, row)) return 'hidden';
        return projectPolicy.allows('contribute', actor, row) ? 'yes' : 'no';
      },
    });
  }
}

/** Whoever is in a project reads its channels. */
function channelRole(actor: Actor, { state, role }: Standing): 'read' | 'post' {
  const members = [{ personId: actor.personId ?? '', role }];
  return projectPolicy.allows('post', actor, { state, members }) ? 'post' : 'read';
}
