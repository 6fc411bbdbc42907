import { Module } from '@nestjs/common';
import { features } from '../features.js';
import { platform } from '../platform.js';

@Module({ imports: [...platform, ...features] })
export class WorkerModule {}
