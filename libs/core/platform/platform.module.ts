import { Module } from '@nestjs/common';
import { DeadLetters } from './dead-letters.js';
import { HousekeepingWorker } from './housekeeping.worker.js';
import { PlatformController } from './platform.controller.js';

@Module({ controllers: [PlatformController], providers: [DeadLetters, HousekeepingWorker] })
export class PlatformModule {}
