import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Strategy } from 'passport';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { Authenticator, type Presented } from '#libs/core/auth/authenticator';
import { Credentials } from '#libs/core/auth/credentials';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { DatabaseModule } from '#libs/core/database/database.module';
import { AccessGuard } from '#libs/core/http/access.guard';
import { AnswerInterceptor } from '#libs/core/http/answer.interceptor';
import { Idempotency } from '#libs/core/http/idempotency';
import { ProblemFilter } from '#libs/core/http/problem.filter';
import { RequestLimits } from '#libs/core/http/request-limits';
import { newId } from '#libs/core/id';
import { OutboxModule } from '#libs/core/outbox/outbox.module';
import { FileReaders } from '#libs/core/storage/files/file-readers';
import { StorageModule } from '#libs/core/storage/storage.module';
import { mountUploads } from '#libs/core/storage/uploads/mount-uploads';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

export const MIB = 1024 ** 2;

/** The part of the platform that takes files, without features. */
@Global()
@Module({})
class Platform {
  static with(config: Config): DynamicModule {
    return {
      module: Platform,
      imports: [DatabaseModule, OutboxModule, StorageModule],
      providers: [
        { provide: Config, useValue: config },
        Clock,
        Authenticator,
        Credentials,
        Idempotency,
        RequestLimits,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [Config, Clock, Credentials],
    };
  }
}

/** Tokens of the test are ids of people, padded to the length of a token. */
const tokens = {
  name: 'token',
  authenticate(this: { success(actor: SignedInActor): void }, { headers }: Presented) {
    const personId = headers['authorization']?.slice('Bearer '.length) ?? '';
    this.success({ ...visitor(), personId, verified: true });
  },
} as unknown as Strategy;

export interface Uploaded {
  uploadId: string;
  sha256: string;
  size: number;
  type: string;
}

export const as = (person: string): Record<string, string> => ({ Authorization: `Bearer ${person}` });
export const actor = (personId: string): SignedInActor => ({ ...visitor(), personId, verified: true });
export const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const codeOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { code: string }).code;

export const ada = newId();
export const wei = newId();

/** A server that takes files and does nothing else, with a note of everybody's own as the subject of files. */
export class UploadsWorld {
  private constructor(
    private readonly database: TestDatabase,
    private readonly folder: string,
    readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async start(): Promise<UploadsWorld> {
    const database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'qiao-uploads-'));
    const config = Config.from({
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      MAX_UPLOAD_BYTES: String(32 * MIB),
      RATE_LIMIT_PER_MINUTE: '10000',
    });
    const app = await NestFactory.create<NestFastifyApplication>(
      Platform.with(config),
      new FastifyAdapter({ forceCloseConnections: true }),
      { logger: ['error'], abortOnError: false },
    );
    mountUploads(app.getHttpAdapter().getInstance(), app);
    await app.listen(0, '127.0.0.1');
    app.get(Authenticator).register('token', tokens);
    app.get(FileReaders).register('note', async (reader, subjectId) => reader.personId === subjectId);
    return new UploadsWorld(database, folder, app, (await app.getUrl()).replace('[::1]', '127.0.0.1'));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await rm(this.folder, { recursive: true });
    await this.database.drop();
  }

  send(name: string, body: Uint8Array | string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/api/v1/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { ...as(ada), ...headers },
      body: body as Buffer,
    });
  }

  async upload(...given: Parameters<UploadsWorld['send']>): Promise<Uploaded> {
    const answer = await this.send(...given);
    expect(answer.status).toBe(201);
    return (await answer.json()) as Uploaded;
  }

  /** Every stored object, as far as the folder shows. */
  async storedKeys(): Promise<string[]> {
    const entries = await readdir(join(this.folder, 'files'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }
}
