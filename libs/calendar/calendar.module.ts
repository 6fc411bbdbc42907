import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarsRepository } from './calendars.repository.js';
import { Calendars } from './calendars.service.js';

@Module({
  controllers: [CalendarController],
  providers: [CalendarsRepository, Calendars],
  exports: [Calendars],
})
export class CalendarModule {}
