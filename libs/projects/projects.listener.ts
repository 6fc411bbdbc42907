import { Injectable } from '@nestjs/common';
import {
  projectChanged,
  projectMemberAdded,
  projectMemberChanged,
  projectMemberRemoved,
  projectOpened,
} from '#libs/contracts/projects';
import { ChannelsService } from '#libs/channels/channels.service';
import { projectChangedMessage } from '#libs/contracts/channels';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { ProjectMembersRepository } from './project-members.repository.js';
import { ProjectsRepository } from './projects.repository.js';

/** Follows the facts about projects to the screens of their people. */
@Injectable()
export class ProjectsListener {
  constructor(
    private readonly projects: ProjectsRepository,
    private readonly members: ProjectMembersRepository,
    private readonly channels: ChannelsService,
    private readonly rooms: Rooms,
  ) {}

  @ListensTo(projectOpened, projectChanged, projectMemberAdded, projectMemberChanged, projectMemberRemoved)
  async tellMembers(facts: Fact[]): Promise<void> {
    const ids = new Set(facts.flatMap(({ payload }) => payload.projectId ?? []));
    for (const { id, version, members } of await this.projects.findMany([...ids])) {
      for (const { personId } of members)
        this.rooms.emit(personRoom(personId), projectChangedMessage, { id, version });
    }
  }

  /** The service evicts with its commit; this repeats it, should that process have died before it could speak. */
  @ListensTo(projectMemberRemoved)
  async evictRemoved(facts: Fact[]): Promise<void> {
    for (const { payload } of facts) {
      const { projectId = '', personId = '' } = payload;
      if (!(await this.members.find(projectId, personId)))
        await this.channels.evict('project', projectId, personId);
    }
  }
}
