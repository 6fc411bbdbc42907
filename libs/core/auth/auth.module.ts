import { Global, Module } from '@nestjs/common';
import { ActorChanges } from './actor-changes.js';
import { ActorEnrichers } from './actor-enrichers.js';
import { Authenticator } from './authenticator.js';
import { Credentials } from './credentials.js';

const parts = [ActorChanges, ActorEnrichers, Authenticator, Credentials];

@Global()
@Module({ providers: parts, exports: parts })
export class AuthModule {}
