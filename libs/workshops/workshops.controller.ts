import { Controller, Res } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import {
  addWorkshopHost,
  changeWorkshop,
  createWorkshop,
  listWorkshops,
  readWorkshop,
  readWorkshopCalendar,
  removeWorkshopHost,
  rescheduleWorkshop,
  transitionWorkshop,
} from '#libs/contracts/workshops';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { WorkshopCalendars } from './workshop-calendar.service.js';
import { WorkshopHosts } from './workshop-hosts.service.js';
import { WorkshopLifecycle } from './workshop-lifecycle.service.js';
import { WorkshopsService } from './workshops.service.js';

@Controller()
export class WorkshopsController {
  constructor(
    private readonly workshops: WorkshopsService,
    private readonly lifecycle: WorkshopLifecycle,
    private readonly hosts: WorkshopHosts,
    private readonly calendars: WorkshopCalendars,
  ) {}

  @Route(listWorkshops)
  list(
    @Who() actor: Actor,
    @Given() { query }: Input<typeof listWorkshops>,
  ): Promise<Answer<typeof listWorkshops>> {
    return this.workshops.list(actor, query);
  }

  @Route(createWorkshop)
  create(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof createWorkshop>,
  ): Promise<Answer<typeof createWorkshop>> {
    return this.workshops.create(actor, input);
  }

  @Route(readWorkshop)
  read(
    @Who() actor: Actor,
    @Given() input: Input<typeof readWorkshop>,
  ): Promise<Answer<typeof readWorkshop>> {
    return this.workshops.read(actor, input);
  }

  @Route(changeWorkshop)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeWorkshop>,
  ): Promise<Answer<typeof changeWorkshop>> {
    return this.workshops.change(actor, input);
  }

  @Route(transitionWorkshop)
  transition(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof transitionWorkshop>,
  ): Promise<Answer<typeof transitionWorkshop>> {
    return this.lifecycle.transition(actor, input);
  }

  @Route(rescheduleWorkshop)
  reschedule(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof rescheduleWorkshop>,
  ): Promise<Answer<typeof rescheduleWorkshop>> {
    return this.lifecycle.reschedule(actor, input);
  }

  @Route(addWorkshopHost)
  addHost(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof addWorkshopHost>,
  ): Promise<Answer<typeof addWorkshopHost>> {
    return this.hosts.add(actor, input);
  }

  @Route(removeWorkshopHost)
  async removeHost(@Who() actor: SignedInActor, @Given() input: Input<typeof removeWorkshopHost>) {
    await this.hosts.remove(actor, input);
    return DONE;
  }

  @Route(readWorkshopCalendar)
  calendar(
    @Who() actor: Actor,
    @Given() input: Input<typeof readWorkshopCalendar>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    void reply.headers({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="workshop.ics"',
    });
    return this.calendars.read(actor, input);
  }
}
