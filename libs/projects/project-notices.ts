import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeProjectMemberAdded,
  noticeProjectMemberRemoved,
  noticeProjectOpened,
} from '#libs/contracts/project-notices';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { MEMBER_ADDED, MEMBER_REMOVED, OPENED } from './project-notice-words.js';
import { ProjectsRepository } from './projects.repository.js';

/** Who is told of what happens to projects. */
@Injectable()
export class ProjectNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly projects: ProjectsRepository,
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
  }

  private async about(
    projectId: string,
    among: (memberIds: readonly string[]) => string[],
    reason: string,
  ): Promise<Notice | undefined> {
    const project = await this.projects.findById(projectId);
    if (!project) return undefined;
    const personIds = among(project.members.map(({ personId }) => personId));
    return {
      subject: { type: 'project', id: projectId },
      // to who was removed the project does not exist any more
      path: reason === 'former' ? '/projects' : `/projects/${projectId}`,
      recipients: personIds.map((personId) => ({ personId, reason })),
      params: { project: { text: project.title } },
    };
  }
}
