import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UiLocale } from '#libs/contracts/locale';
import { listWorkshops, readWorkshop } from '#libs/contracts/workshops';
import type { Actor } from '#libs/core/auth/actor';
import { PageData, type PageDescription } from '#libs/core/web/page-data';
import { asAsked, FIRST_PAGE, orAbsent, PREVIEW_LENGTH } from '#libs/core/web/page-parts';
import { WorkshopsService } from './workshops.service.js';

const LIST_WORDS: Record<UiLocale, readonly [title: string, description: string]> = {
  en: [
    'Workshops',
    'Bilateral workshops of Europe and China: when on both shores, who hosts them, in which languages, seats left.',
  ],
  'zh-Hans': ['研讨会', '中欧双边研讨会：两地时间、主办人、会议语言与剩余名额。'],
};
const ONE = /^\/workshops\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The public pages of workshops, for search engines, previews and the first paint. */
@Injectable()
export class WorkshopPages implements OnModuleInit {
  constructor(
    private readonly pages: PageData,
    private readonly workshops: WorkshopsService,
  ) {}

  onModuleInit(): void {
    this.pages.register((path, actor, ui) => this.describe(path, actor, ui));
  }

  private describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    if (path === '/workshops') return this.list(actor, ui);
    const id = ONE.exec(path)?.[1];
    return id === undefined ? Promise.resolve(null) : orAbsent(ui, () => this.one(id, actor, ui));
  }

  private async list(actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const [title, description] = LIST_WORDS[ui];
    const query = asAsked(actor, ui);
    const answer = await this.workshops.list(actor, { limit: FIRST_PAGE, when: 'coming', ...query });
    return { title, description, data: [{ operationId: listWorkshops.id, input: { query }, answer }] };
  }

  private async one(id: string, actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const input = { params: { id }, query: { ...asAsked(actor, ui), variants: 'all' as const } };
    const answer = await this.workshops.read(actor, input);
    return {
      title: answer.title.text,
      description: (answer.summary?.text ?? '').slice(0, PREVIEW_LENGTH),
      ...((answer.state === 'draft' || answer.visibility !== 'public') && { robots: 'noindex' }),
      data: [{ operationId: readWorkshop.id, input, answer }],
    };
  }
}
