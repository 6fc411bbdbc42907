import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { RealtimeBus } from './bus/bus.js';
import { PostgresBus } from './bus/postgres-bus.js';
import { RealtimePacket } from './bus/realtime-packet.entity.js';
import { RedisBus } from './bus/redis-bus.js';
import { Dispatcher } from './dispatcher.js';
import { Door } from './door.js';
import { LocalRooms } from './local-rooms.js';
import { MessageTable } from './message-table.js';
import { Presence } from './presence.js';
import { Rooms } from './rooms.js';
import { SocketServer } from './socket-server.js';

const bus = {
  provide: RealtimeBus,
  inject: [Config],
  useFactory: ({ env }: Config): RealtimeBus =>
    env.REDIS_URL ? new RedisBus(env.REDIS_URL) : new PostgresBus(env.DATABASE_URL),
};

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([RealtimePacket])],
  providers: [bus, LocalRooms, Rooms, Presence, MessageTable, Dispatcher, Door, SocketServer],
  exports: [Rooms, Presence],
})
export class RealtimeModule implements OnApplicationShutdown {
  constructor(@Inject(RealtimeBus) private readonly channel: RealtimeBus) {}

  async onApplicationShutdown(): Promise<void> {
    await this.channel.close();
  }
}
