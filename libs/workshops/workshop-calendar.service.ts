import { Injectable } from '@nestjs/common';
import type { Input } from '#libs/contracts/operation';
import { nearestUiLocale } from '#libs/contracts/locale';
import type { readWorkshopCalendar } from '#libs/contracts/workshops';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { optionalTextFor, readingOf, textFor } from '#libs/language/reading';
import { calendarOf } from './workshop-calendar.js';
import { joinLinksFor } from './workshop-view.js';
import { WorkshopsService } from './workshops.service.js';

/** Hands workshops to the programs in which people keep their days. */
@Injectable()
export class WorkshopCalendars {
  constructor(
    private readonly workshops: WorkshopsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, { params, query }: Input<typeof readWorkshopCalendar>): Promise<string> {
    const row = await this.workshops.visible(actor, params.id);
    const reading = readingOf(actor, query);
    const entry = {
      ...row,
      title: textFor(reading, row.title).text,
      summary: optionalTextFor(reading, row.summary)?.text ?? '',
      cancelReason: optionalTextFor(reading, row.cancelReason)?.text ?? null,
      url: `${this.config.publicUrl}/workshops/${row.id}`,
      joinLink: joinLinksFor(actor, row)?.[0]?.url ?? null,
      organizer: this.config.env.MAIL_FROM,
      uiLocale: nearestUiLocale(query.lang ? [query.lang] : [actor.uiLocale]),
    };
    return calendarOf(entry, this.clock.now());
  }
}
