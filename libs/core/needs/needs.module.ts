import { Global, Module } from '@nestjs/common';
import { NeedsController } from './needs.controller.js';
import { Needs } from './needs.js';

@Global()
@Module({ controllers: [NeedsController], providers: [Needs], exports: [Needs] })
export class NeedsModule {}
