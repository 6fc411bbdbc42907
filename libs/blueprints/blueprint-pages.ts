import { Injectable, type OnModuleInit } from '@nestjs/common';
import { listBlueprints, readBlueprint } from '#libs/contracts/blueprints';
import type { UiLocale } from '#libs/contracts/locale';
import type { Actor } from '#libs/core/auth/actor';
import { PageData, type PageDescription } from '#libs/core/web/page-data';
import { asAsked, FIRST_PAGE, orAbsent, PREVIEW_LENGTH } from '#libs/core/web/page-parts';
import { BlueprintsService } from './blueprints.service.js';

const LIST_WORDS: Record<UiLocale, readonly [title: string, description: string]> = {
  en: [
    'Blueprints',
    'Designs of makers in Europe and China to build on: files, licences, versions and what they were made of.',
  ],
  'zh-Hans': ['蓝图', '中欧创客可供二次开发的设计资料：文件、许可证、版本与来源。'],
};
const ONE = /^\/blueprints\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The public pages of blueprints, for search engines, previews and the first paint. */
@Injectable()
export class BlueprintPages implements OnModuleInit {
  constructor(
    private readonly pages: PageData,
    private readonly blueprints: BlueprintsService,
  ) {}

  onModuleInit(): void {
    this.pages.register((path, actor, ui) => this.describe(path, actor, ui));
  }

  private describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    if (path === '/blueprints') return this.list(actor, ui);
    const id = ONE.exec(path)?.[1];
    return id === undefined ? Promise.resolve(null) : orAbsent(ui, () => this.one(id, actor, ui));
  }

  private async list(actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const [title, description] = LIST_WORDS[ui];
    const query = asAsked(actor, ui);
    const answer = await this.blueprints.list(actor, { limit: FIRST_PAGE, ...query });
    return { title, description, data: [{ operationId: listBlueprints.id, input: { query }, answer }] };
  }

  private async one(id: string, actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const input = { params: { id }, query: asAsked(actor, ui) };
    const answer = await this.blueprints.read(actor, input);
    const isOpen = answer.visibility === 'public' && answer.state !== 'draft';
    return {
      title: answer.title.text,
      description: (answer.summary?.text ?? '').slice(0, PREVIEW_LENGTH),
      ...(!isOpen && { robots: 'noindex' }),
      data: [{ operationId: readBlueprint.id, input, answer }],
    };
  }
}
