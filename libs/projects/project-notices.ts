import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeProjectInvitationAnswered,
  noticeProjectInvited,
  noticeProjectMemberAdded,
  noticeProjectMemberRemoved,
  noticeProjectOpened,
} from '#libs/contracts/project-notices';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import {
  INVITATION_ANSWERED,
  INVITED,
  MEMBER_ADDED,
  MEMBER_REMOVED,
  OPENED,
} from './project-notice-words.js';
import { ProjectInvitationsRepository } from './project-invitations.repository.js';
import { ProjectsRepository } from './projects.repository.js';

/** Who is told of what happens to projects. */
@Injectable()
export class ProjectNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly projects: ProjectsRepository,
    private readonly invitations: ProjectInvitationsRepository,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeProjectOpened, {
      wording: OPENED,
      find: ({ projectId }, actorId) =>
        this.about(projectId, (ids) => ids.filter((id) => id !== actorId), 'member'),
    });
    this.notices.register(noticeProjectMemberAdded, {
      wording: MEMBER_ADDED,
      find: ({ projectId, personId }, actorId) =>
        this.about(projectId, (ids) => ids.filter((id) => id === personId && id !== actorId), 'member'),
    });
    this.notices.register(noticeProjectMemberRemoved, {
      wording: MEMBER_REMOVED,
      find: ({ projectId, personId }, actorId) =>
        this.about(
          projectId,
          (ids) => (ids.includes(personId) || personId === actorId ? [] : [personId]),
          'former',
        ),
    });
    this.notices.register(noticeProjectInvited, {
      wording: INVITED,
      find: ({ invitationId }) => this.invited(invitationId),
    });
    this.notices.register(noticeProjectInvitationAnswered, {
      wording: INVITATION_ANSWERED,
      find: async ({ projectId, personId }) => {
        const leads = (await this.projects.findById(projectId))?.members.filter(
          ({ role }) => role === 'lead',
        );
        const leadIds = leads?.map((lead) => lead.personId) ?? [];
        return this.about(projectId, () => leadIds, 'lead', { person: { personId } });
      },
    });
  }

  private async invited(invitationId: string): Promise<Notice | undefined> {
    const invitation = await this.invitations.find(invitationId);
    if (invitation?.state !== 'open') return undefined;
    const { projectId, personId, invitedBy, title } = invitation;
    return {
      subject: { type: 'project', id: projectId },
      path: `/project-invitations/${invitationId}`,
      recipients: [{ personId, reason: 'invited' }],
      params: { project: { text: title }, person: { personId: invitedBy } },
    };
  }

  private async about(
    projectId: string,
    among: (memberIds: readonly string[]) => string[],
    reason: string,
    params: Notice['params'] = {},
  ): Promise<Notice | undefined> {
    const project = await this.projects.findById(projectId);
    if (!project) return undefined;
    const personIds = among(project.members.map(({ personId }) => personId));
    return {
      subject: { type: 'project', id: projectId },
      // to who was removed the project does not exist any more
      path: reason === 'former' ? '/projects' : `/projects/${projectId}`,
      recipients: personIds.map((personId) => ({ personId, reason })),
      params: { project: { text: project.title }, ...params },
    };
  }
}
