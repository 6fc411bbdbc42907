import { Global, Module } from '@nestjs/common';
import { ActorEnrichers } from './actor-enrichers.js';
import { Authenticator } from './authenticator.js';
import { Credentials } from './credentials.js';

const parts = [ActorEnrichers, Authenticator, Credentials];

@Global()
@Module({ providers: parts, exports: parts })
export class AuthModule {}
