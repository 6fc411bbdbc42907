import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#libs/core/auth/actor';
import { BorderBases } from '#libs/identity/border-bases';
import { TextSubjects, type TextSubjectKind } from '#libs/language/text-subjects';
import { RegistrationsRepository } from './registrations.repository.js';
import { WorkshopSessionsRepository } from './workshop-sessions.repository.js';
import { workshopPolicy } from './workshops.policy.js';
import { WorkshopsRepository } from './workshops.repository.js';

type TextRight = Awaited<ReturnType<TextSubjectKind['mayTranslate']>>;

/** What workshops tell the libraries below them: whose texts these are, and that hosts and those who come may know each other. */
@Injectable()
export class WorkshopParts implements OnModuleInit {
  constructor(
    private readonly texts: TextSubjects,
    private readonly borders: BorderBases,
    private readonly workshops: WorkshopsRepository,
    private readonly sessions: WorkshopSessionsRepository,
    private readonly registrations: RegistrationsRepository,
  ) {}

  onModuleInit(): void {
    this.borders.register('workshop', (viewerId, personIds) => this.registrations.met(viewerId, personIds));
    this.texts.register({
      type: 'workshop',
      table: 'workshops',
      fields: { title: 'title', summary: 'summary', cancelReason: 'cancel_reason' },
      mayTranslate: (actor, id) => this.rightTo(actor, id),
    });
    this.texts.register({
      type: 'workshop_session',
      table: 'workshop_sessions',
      fields: { title: 'title' },
      mayTranslate: async (actor, id) => this.rightTo(actor, (await this.sessions.find(id))?.workshopId),
    });
  }

  private async rightTo(actor: Actor, workshopId: string | undefined): Promise<TextRight> {
    const row = workshopId && (await this.workshops.find(workshopId, actor.personId));
    if (!row || !workshopPolicy.allows('read', actor, row)) return 'hidden';
    return workshopPolicy.allows('manage', actor, row) ? 'yes' : 'no';
  }
}
