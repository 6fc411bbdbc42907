import { Controller, Req } from '@nestjs/common';
import type { Answer, Input } from '#libs/contracts/operation';
import { upload } from '#libs/contracts/files';
import type { SignedInActor } from '../../auth/actor.js';
import { Given, Route, Who } from '../../http/route.js';
import type { UploadRequest } from './raw-body.js';
import { Uploads } from './uploads.service.js';

@Controller()
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  @Route(upload)
  async create(
    @Who() actor: SignedInActor,
    @Given() { query }: Input<typeof upload>,
    @Req() request: UploadRequest,
  ): Promise<Answer<typeof upload>> {
    const { uploadId, sha256, size, type } = await this.uploads.receive(
      actor,
      query.name,
      // Kept open when we stop reading, so that the refusal can still be answered.
      request.raw.iterator({ destroyOnReturn: false }),
      request.uploadKey,
    );
    return { uploadId, sha256, size, type };
  }
}
