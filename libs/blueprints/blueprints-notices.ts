import { Injectable, type OnModuleInit } from '@nestjs/common';
import { blueprintDerivedNotice, blueprintReleasedNotice } from '#libs/contracts/blueprint-facts';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { ProjectsService } from '#libs/projects/projects.service';
import { BlueprintsRepository } from './blueprints.repository.js';
import { LineageRepository } from './lineage.repository.js';
import { derivedWords, releasedWords } from './notice-words.js';
import { VersionsRepository } from './versions.repository.js';

/** Who is told of releases and of what was made of one’s work. */
@Injectable()
export class BlueprintsNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly blueprints: BlueprintsRepository,
    private readonly versions: VersionsRepository,
    private readonly lineage: LineageRepository,
    private readonly projects: ProjectsService,
  ) {}

  onModuleInit(): void {
    this.notices.register(blueprintReleasedNotice, {
      find: ({ blueprintId, versionId }) => this.released(blueprintId, versionId),
      wording: releasedWords,
    });
    this.notices.register(blueprintDerivedNotice, {
      find: ({ blueprintId, parentVersionId }) => this.derived(blueprintId, parentVersionId),
      wording: derivedWords,
    });
  }

  private async released(blueprintId: string, versionId: string): Promise<Notice | undefined> {
    const blueprint = await this.blueprints.findById(blueprintId);
    const version = await this.versions.findById(versionId);
    if (!blueprint || !version) return undefined;
    const members = blueprint.projectId ? await this.projects.memberIds(blueprint.projectId) : [];
    const derivers = blueprint.visibility === 'public' ? await this.lineage.deriverIds(blueprintId) : [];
    const reasons = new Map([
      ...derivers.map((personId) => [personId, 'derived'] as const),
      ...members.map((personId) => [personId, 'member'] as const),
    ]);
    reasons.delete(version.releasedBy ?? '');
    return {
      subject: { type: 'blueprint', id: blueprintId },
      path: `/blueprints/${blueprintId}`,
      recipients: [...reasons].map(([personId, reason]) => ({ personId, reason })),
      params: { title: { text: blueprint.title }, number: { word: version.number } },
    };
  }

  /** Authors learn that it happened; of a work they may not see, no more than that. */
  private async derived(blueprintId: string, parentVersionId: string): Promise<Notice | undefined> {
    const child = await this.blueprints.findById(blueprintId);
    const parent = await this.versions.findById(parentVersionId);
    const source = parent && (await this.blueprints.findById(parent.blueprintId));
    if (!child || !parent || !source) return undefined;
    return {
      subject: { type: 'blueprint', id: source.id },
      path: `/blueprints/${source.id}`,
      recipients: parent.authorIds
        .filter((personId) => personId !== child.createdBy)
        .map((personId) => ({ personId, reason: 'author' })),
      params: { title: { text: source.title }, number: { word: parent.number } },
    };
  }
}
