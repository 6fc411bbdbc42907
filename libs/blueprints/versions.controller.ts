import { Controller, Res, StreamableFile } from '@nestjs/common';
import {
  addVersionFiles,
  changeVersion,
  changeVersionFile,
  downloadArchive,
  listVersionFiles,
  listVersions,
  openVersion,
  readAttribution,
  readVersion,
  releaseVersion,
  removeVersionFile,
} from '#libs/contracts/blueprints';
import type { Answer, Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { archiveHeaders, textHeaders } from '#libs/core/storage/files/download-headers';
import { ArchivesService } from './archives.service.js';
import { ReleasesService } from './releases.service.js';
import { VersionFiles } from './version-files.service.js';
import { VersionsService } from './versions.service.js';

@Controller()
export class VersionsController {
  constructor(
    private readonly versions: VersionsService,
    private readonly files: VersionFiles,
    private readonly releases: ReleasesService,
    private readonly archives: ArchivesService,
  ) {}

  @Route(listVersions)
  list(
    @Who() actor: Actor,
    @Given() input: Input<typeof listVersions>,
  ): Promise<Answer<typeof listVersions>> {
    return this.versions.list(actor, input);
  }

  @Route(openVersion)
  open(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof openVersion>,
  ): Promise<Answer<typeof openVersion>> {
    return this.versions.open(actor, input);
  }

  @Route(readVersion)
  read(@Who() actor: Actor, @Given() input: Input<typeof readVersion>): Promise<Answer<typeof readVersion>> {
    return this.versions.read(actor, input);
  }

  @Route(changeVersion)
  change(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeVersion>,
  ): Promise<Answer<typeof changeVersion>> {
    return this.versions.change(actor, input);
  }

  @Route(listVersionFiles)
  listFiles(
    @Who() actor: Actor,
    @Given() input: Input<typeof listVersionFiles>,
  ): Promise<Answer<typeof listVersionFiles>> {
    return this.files.list(actor, input);
  }

  @Route(addVersionFiles)
  addFiles(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof addVersionFiles>,
  ): Promise<Answer<typeof addVersionFiles>> {
    return this.files.add(actor, input);
  }

  @Route(changeVersionFile)
  changeFile(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof changeVersionFile>,
  ): Promise<Answer<typeof changeVersionFile>> {
    return this.files.change(actor, input);
  }

  @Route(removeVersionFile)
  async removeFile(@Who() actor: SignedInActor, @Given() input: Input<typeof removeVersionFile>) {
    await this.files.remove(actor, input);
    return DONE;
  }

  @Route(releaseVersion)
  release(
    @Who() actor: SignedInActor,
    @Given() input: Input<typeof releaseVersion>,
  ): Promise<Answer<typeof releaseVersion>> {
    return this.releases.release(actor, input);
  }

  @Route(readAttribution)
  async attribution(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof readAttribution>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    const text = await this.releases.attribution(actor, params.id);
    void reply.headers(textHeaders('ATTRIBUTION.txt'));
    return text;
  }

  @Route(downloadArchive)
  async archive(
    @Who() actor: Actor,
    @Given() { params }: Input<typeof downloadArchive>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<StreamableFile> {
    const { name, content } = await this.archives.pack(actor, params.id);
    void reply.headers(archiveHeaders(name));
    return new StreamableFile(content);
  }
}
