import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Config } from './config.js';

@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => Config.fromEnvironment() }, Clock],
  exports: [Config, Clock],
})
export class ConfigModule {}
