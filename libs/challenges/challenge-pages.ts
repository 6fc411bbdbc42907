import { Injectable, type OnModuleInit } from '@nestjs/common';
import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import type { UiLocale } from '#libs/contracts/locale';
import type { Actor } from '#libs/core/auth/actor';
import { PageData, type PageDescription } from '#libs/core/web/page-data';
import { asAsked, FIRST_PAGE, orAbsent, PREVIEW_LENGTH } from '#libs/core/web/page-parts';
import { ChallengesService } from './challenges.service.js';

const LIST_WORDS: Record<UiLocale, readonly [title: string, description: string]> = {
  en: [
    'Open challenges',
    'Problems that firms and institutes in Europe and China want solved, with reward, terms and deadline.',
  ],
  'zh-Hans': ['开放挑战（揭榜挂帅）', '欧洲与中国企业和机构发布的难题，附奖励、条款与截止时间。'],
};
const ONE = /^\/challenges\/([0-9a-f-]{36})$/;

/** The public pages of challenges, for search engines, previews and the first paint. */
@Injectable()
export class ChallengePages implements OnModuleInit {
  constructor(
    private readonly pages: PageData,
    private readonly challenges: ChallengesService,
  ) {}

  onModuleInit(): void {
    this.pages.register((path, actor, ui) => this.describe(path, actor, ui));
  }

  private describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    if (path === '/challenges') return this.list(actor, ui);
    const id = ONE.exec(path)?.[1];
    return id === undefined ? Promise.resolve(null) : orAbsent(ui, () => this.one(id, actor, ui));
  }

  private async list(actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const [title, description] = LIST_WORDS[ui];
    const query = asAsked(actor, ui);
    const answer = await this.challenges.list(actor, { limit: FIRST_PAGE, ...query });
    return { title, description, data: [{ operationId: listChallenges.id, input: { query }, answer }] };
  }

  private async one(id: string, actor: Actor, ui: UiLocale): Promise<PageDescription> {
    const query = { ...asAsked(actor, ui), variants: 'all' as const };
    const answer = await this.challenges.read(actor, id, query);
    return {
      title: answer.title.text,
      description: (answer.summary?.text ?? '').slice(0, PREVIEW_LENGTH),
      ...(answer.publishedAt === null && { robots: 'noindex' }),
      data: [{ operationId: readChallenge.id, input: { params: { id }, query }, answer }],
    };
  }
}
