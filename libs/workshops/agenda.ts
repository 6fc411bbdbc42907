import { Injectable } from '@nestjs/common';
import { invalidField } from '#libs/core/app-error';
import { minutesOf } from './workshop-times.js';
import { WorkshopSessionsRepository } from './workshop-sessions.repository.js';
import type { Workshop } from './workshop.entity.js';

/** Keeps workshops as long as their sessions. */
@Injectable()
export class Agenda {
  constructor(private readonly sessions: WorkshopSessionsRepository) {}

  /** Refuses times that would leave a session outside. */
  async assertFits(id: string, times: Pick<Workshop, 'startsAt' | 'endsAt'>): Promise<void> {
    if ((await this.sessions.endsAfter(id)) > minutesOf(times))
      throw invalidField('minutes', 'agenda_longer', 'would end before the last session does');
  }
}
