import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { io, type Socket } from 'socket.io-client';
import { ChannelSubjects } from '#libs/channels/channel-subjects';
import { ChannelsModule } from '#libs/channels/channels.module';
import type { ChannelRole } from '#libs/channels/channels.policy';
import { ChannelsService } from '#libs/channels/channels.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { AuthModule } from '#libs/core/auth/auth.module';
import { Credentials } from '#libs/core/auth/credentials';
import { ConfigModule } from '#libs/core/config/config.module';
import { Database, sql } from '#libs/core/database/database';
import { DatabaseModule } from '#libs/core/database/database.module';
import { hashSecret, newId, newSecret } from '#libs/core/id';
import { MailModule } from '#libs/core/mail/mail.module';
import { NeedsModule } from '#libs/core/needs/needs.module';
import { NoticesModule } from '#libs/core/notices/notices.module';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { RealtimeModule } from '#libs/core/realtime/realtime.module';
import { SocketServer } from '#libs/core/realtime/socket-server';
import { IdentityModule } from '#libs/identity/identity.module';
import { LanguageModule } from '#libs/language/language.module';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    OutboxModule,
    RealtimeModule,
    AuthModule,
    MailModule,
    NeedsModule,
    NoticesModule,
    LanguageModule,
    IdentityModule,
    ChannelsModule,
  ],
})
class ChannelsAlone {}

const insertPerson = sql(
  'test.person',
  `insert into persons (id, email, email_verified_at, password_hash, name, home_region, time_zone, ui_locale,
     read_locales, state)
   values ($1, $2, now(), '', $3, $4, 'UTC', $5, $6, 'active')`,
);
const insertToken = sql(
  'test.token',
  `insert into personal_tokens (id, person_id, name, secret_hash, scopes) values ($1, $2, 'test', $3, $4)`,
);

export interface TestPerson {
  id: string;
  actor: SignedInActor;
  token: string;
}

/** One process of the api with channels only, and its sockets on a port of their own. */
export class TestProcess {
  private constructor(
    readonly app: INestApplicationContext,
    private readonly http: HttpServer,
    readonly url: string,
  ) {}

  static async start(roles: Map<string, ChannelRole>): Promise<TestProcess> {
    const app = await NestFactory.createApplicationContext(ChannelsAlone, {
      logger: ['error'],
      abortOnError: false,
    });
    app.get(ChannelSubjects).register({
      kind: 'project',
      rolesOf: async (asked) => asked.map(({ actor }) => roles.get(actor.personId ?? '') ?? 'none'),
      listFor: async () => new Map(),
    });
    const http = createServer();
    await app.get(SocketServer).mount(http);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return new TestProcess(app, http, `http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  }

  /** A stock client; refused ones throw with what the server said. */
  async connect(auth: object, language = 'en'): Promise<Socket> {
    const socket = io(`${this.url}/realtime`, {
      auth,
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      extraHeaders: { 'accept-language': language },
    });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return socket;
  }

  async stop(): Promise<void> {
    await this.app.close();
    this.http.close();
  }
}

/** Two processes over one database, people with roles, and a channel. */
export class ChannelsWorld {
  readonly roles = new Map<string, ChannelRole>();
  readonly processes: TestProcess[] = [];
  private readonly sockets: Socket[] = [];

  private constructor(private readonly testDatabase: TestDatabase) {}

  static async open({ redisUrl = '' } = {}): Promise<ChannelsWorld> {
    const world = new ChannelsWorld(await createTestDatabase());
    const env = {
      DATABASE_URL: world.testDatabase.url,
      REDIS_URL: redisUrl,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    };
    Object.assign(process.env, env);
    for (let count = 0; count < 2; count++) world.processes.push(await TestProcess.start(world.roles));
    return world;
  }

  get first(): TestProcess {
    return this.processes[0]!;
  }

  get second(): TestProcess {
    return this.processes[1]!;
  }

  get database(): Database {
    return this.first.app.get(Database);
  }

  async person(
    role: ChannelRole,
    readLocales = ['en'],
    { scopes = ['read', 'write'], side = 'EU' }: { scopes?: string[]; side?: string } = {},
  ): Promise<TestPerson> {
    const id = newId();
    const token = newSecret();
    const name = {
      forms: [{ script: 'Latn', family: 'Weber', given: 'Anna' }],
      preferredScript: 'Latn',
      latinOrder: 'given_first',
    };
    const uiLocale = readLocales[0]!.startsWith('zh') ? 'zh-Hans' : 'en';
    await this.database.rows(insertPerson, [
      id,
      `${id}@example.org`,
      JSON.stringify(name),
      side,
      uiLocale,
      readLocales,
    ]);
    await this.database.rows(insertToken, [newId(), id, hashSecret(token), scopes]);
    this.roles.set(id, role);
    const actor = await this.first.app.get(Credentials).actorFor({ authorization: `Bearer ${token}` });
    return { id, token, actor: actor as SignedInActor };
  }

  channel(): Promise<string> {
    return this.first.app.get(ChannelsService).open('project', newId(), 'general');
  }

  async connect(process: TestProcess, { token }: TestPerson): Promise<Socket> {
    const socket = await process.connect({ token });
    this.sockets.push(socket);
    return socket;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.disconnect();
    for (const process of this.processes) await process.stop();
    await this.testDatabase.drop();
  }
}

/** What a client says with a message, and what it is answered. */
export const ask = <A = { ok: true }>(socket: Socket, name: string, payload: unknown): Promise<A> =>
  socket.timeout(8_000).emitWithAck(name, payload) as Promise<A>;

export const words = (text: string) => ({ clientMsgId: randomUUID(), text });
