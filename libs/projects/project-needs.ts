import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelsService } from '#libs/channels/channels.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import type { Need } from '#libs/core/needs/need';
import { Needs, type NeedsQuery } from '#libs/core/needs/needs';
import { readingOf, textFor, type Reading } from '#libs/language/reading';
import { ProjectInvitationsRepository } from './project-invitations.repository.js';
import { ProjectsRepository } from './projects.repository.js';

/** Beyond this nobody catches up from the home screen. */
const NEWEST = 50;

/** The projects a person is asked to join, and the channels of theirs in which others wrote something new. */
@Injectable()
export class ProjectNeeds implements OnModuleInit {
  constructor(
    private readonly needs: Needs,
    private readonly projects: ProjectsRepository,
    private readonly channels: ChannelsService,
    private readonly invitations: ProjectInvitationsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.needs.register((actor, query) => this.of(actor, query));
  }

  private async of(actor: SignedInActor, query: NeedsQuery): Promise<Need[]> {
    const reading = readingOf(actor, query);
    return [...(await this.invited(actor, reading)), ...(await this.unread(actor, reading))];
  }

  private async invited(actor: SignedInActor, reading: Reading): Promise<Need[]> {
    const open = await this.invitations.openOf(actor.personId, this.clock.now());
    return open.map(({ id, title, expiresAt }) => ({
      urgency: 'waited_for',
      item: {
        kind: 'answer_invitation',
        subject: { type: 'projectInvitation', id, title: textFor(reading, title) },
        href: `/project-invitations/${id}`,
        due: { at: expiresAt.toISOString(), timeZone: actor.timeZone },
        count: null,
      },
    }));
  }

  private async unread(actor: SignedInActor, reading: Reading): Promise<Need[]> {
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
