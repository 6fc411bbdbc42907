import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sentence } from '#libs/contracts/errors';
import type { UiLocale } from '#libs/contracts/locale';
import { readOrganisation } from '#libs/contracts/organisations';
import type { Actor } from '#libs/core/auth/actor';
import { PageData, type PageDescription } from '#libs/core/web/page-data';
import { asAsked, PREVIEW_LENGTH } from '#libs/core/web/page-parts';
import { readingOf } from '#libs/language/reading';
import { organisationViewOf } from './organisation-view.js';
import { OrganisationsRepository } from './organisations.repository.js';

const PAGE = /^\/organisations\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** What an organisation's page says before any script runs. */
@Injectable()
export class OrganisationPages implements OnModuleInit {
  constructor(
    private readonly pages: PageData,
    private readonly organisations: OrganisationsRepository,
  ) {}

  onModuleInit(): void {
    this.pages.register((path, actor, ui) => this.describe(path, actor, ui));
  }

  private async describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    const id = PAGE.exec(path)?.[1];
    if (id === undefined) return null;
    const row = await this.organisations.findById(id);
    if (!row) return { title: sentence('not_found', ui), description: '', status: 404, data: [] };
    const query = { ...asAsked(actor, ui), variants: 'all' as const };
    const answer = organisationViewOf(actor, readingOf(actor, query), row);
    return {
      title: answer.name.text,
      description: (answer.about?.text ?? answer.city).slice(0, PREVIEW_LENGTH),
      data: [{ operationId: readOrganisation.id, input: { params: { id }, query }, answer }],
    };
  }
}
