import { Global, Module } from '@nestjs/common';
import { Notices } from './notices.js';
import { Readers } from './readers.js';

@Global()
@Module({ providers: [Notices, Readers], exports: [Notices, Readers] })
export class NoticesModule {}
