import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelsService } from '#libs/channels/channels.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import type { Need } from '#libs/core/needs/need';
import { Needs, type NeedsQuery } from '#libs/core/needs/needs';
import { readingOf, textFor } from '#libs/language/reading';
import { ProjectsRepository } from './projects.repository.js';

/** Beyond this nobody catches up from the home screen. */
const NEWEST = 50;

/** The channels of a person's projects in which others wrote something new. */
@Injectable()
export class ProjectNeeds implements OnModuleInit {
  constructor(
    private readonly needs: Needs,
    private readonly projects: ProjectsRepository,
    private readonly channels: ChannelsService,
  ) {}

  onModuleInit(): void {
    this.needs.register((actor, query) => this.of(actor, query));
  }

  private async of(actor: SignedInActor, query: NeedsQuery): Promise<Need[]> {
    const reading = readingOf(actor, query);
    const projects = await this.projects.listOfMember(actor.personId, { limit: NEWEST });
    const channels = await this.channels.ofSubjects(
      actor,
      'project',
      projects.map(({ id }) => id),
    );
    return projects.flatMap((project) =>
      (channels.get(project.id) ?? [])
        .filter(({ unread }) => unread > 0)
        .map(({ id, unread }) => ({
          urgency: 'whenever',
          item: {
            kind: 'read_channel',
            subject: { type: 'channel', id, title: textFor(reading, project.title) },
            href: `/projects/${project.id}/channels/${id}`,
            due: null,
            count: unread,
          },
        })),
    );
  }
}
