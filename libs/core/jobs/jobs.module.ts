import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeadLetter } from './dead-letter.entity.js';
import { HandlerTable } from './handler-table.js';
import { JobRunner } from './job-runner.js';
import { ScheduleRow } from './schedule.entity.js';

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([DeadLetter, ScheduleRow])],
  providers: [HandlerTable, JobRunner],
  exports: [HandlerTable, JobRunner],
})
export class JobsModule {}
