import { Controller } from '@nestjs/common';
import { importCalendarYear, listCalendarDays, listCalendarYears } from '#libs/contracts/calendar';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { Calendars } from './calendars.service.js';

@Controller()
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Route(listCalendarDays)
  days(@Given() { query }: Input<typeof listCalendarDays>) {
    return this.calendars.days(query);
  }

  @Route(listCalendarYears)
  years() {
    return this.calendars.years();
  }

  @Route(importCalendarYear)
  import(@Who() actor: SignedInActor, @Given() { body }: Input<typeof importCalendarYear>) {
    return this.calendars.import(actor, body);
  }
}
