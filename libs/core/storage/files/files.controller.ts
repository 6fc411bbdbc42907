import { Controller, Headers, Res, StreamableFile } from '@nestjs/common';
import { downloadFile } from '#libs/contracts/blueprints';
import type { Input } from '#libs/contracts/operation';
import type { Actor } from '../../auth/actor.js';
import type { QiaoReply } from '../../http/request.js';
import { Given, Route, Who } from '../../http/route.js';
import { readRange } from '../byte-range.js';
import { StoragePort } from '../storage-port.js';
import { downloadHeaders } from './download-headers.js';
import { Files } from './files.service.js';

@Controller()
export class FilesController {
  constructor(
    private readonly files: Files,
    private readonly storage: StoragePort,
  ) {}

  @Route(downloadFile)
  async content(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof downloadFile>,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<StreamableFile | ''> {
    const file = await this.files.readable(actor, params.id);
    const range = readRange(
      headers['if-range'] === undefined || headers['if-range'] === `"${file.sha256}"`
        ? headers['range']
        : undefined,
      file.size,
    );
    if (range === 'unsatisfiable') {
      void reply.headers(downloadHeaders(file, range)).code(416);
      return '';
    }
    // Opened first: a refusal must not carry what describes the bytes.
    const bytes = await this.storage.get(file.storageKey, range);
    void reply.headers(downloadHeaders(file, range));
    if (range) void reply.code(206);
    return new StreamableFile(bytes);
  }
}
