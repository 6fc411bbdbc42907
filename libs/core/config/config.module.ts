import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { Config } from './config.js';

@Global()
@Module({
  providers: [{ provide: Config, useFactory: () => Config.from(process.env) }, Clock],
  exports: [Config, Clock],
})
export class ConfigModule {}
