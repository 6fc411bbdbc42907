import type { IncomingHttpHeaders } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import { readMe } from '#libs/contracts/identity';
import { nearestUiLocale, type UiLocale } from '#libs/contracts/locale';
import { acceptedLocales } from '../auth/accept-language.js';
import { visitor, type Actor } from '../auth/actor.js';
import { Credentials } from '../auth/credentials.js';
import { Config } from '../config/config.js';
import { within } from '../ops/within.js';
import { firstDataScript, type FirstAnswer } from './first-data.js';
import { operatorStatements } from './operator.js';
import { PageData, type PageDescription } from './page-data.js';
import { pageHead } from './page-head.js';
import { uiOf } from './page-request.js';
import type { PageTemplate } from './page-template.js';

/** A page is worth waiting for this long; after that the app is sent bare and asks for itself. */
const PATIENCE_MS = 2_000;

/** Spares visitors the question who they are. */
const NOBODY: FirstAnswer = { operationId: readMe.id, input: {}, answer: null };

interface RenderedPage {
  html: string;
  status: number;
  /** Made for one signed-in person. */
  isPersonal: boolean;
}

/** Writes head and first data into the app's page, for whoever asks. */
@Injectable()
export class PageRenderer {
  private readonly logger = new Logger('web');
  private template?: PageTemplate;

  constructor(
    private readonly config: Config,
    private readonly credentials: Credentials,
    private readonly pages: PageData,
  ) {}

  use(template: PageTemplate): void {
    this.template = template;
  }

  async render(path: string, query: unknown, headers: IncomingHttpHeaders): Promise<RenderedPage> {
    const template = this.template;
    if (!template) throw new Error('The web app is not mounted.');
    const actor = await this.actorOf(headers);
    const { ui, uiInAddress } = uiOf((query as { ui?: unknown }).ui, headers, actor);
    const page = await this.describe(path, actor, ui);
    const head = pageHead(page, { publicUrl: this.config.publicUrl, path, ui, uiInAddress });
    const data = firstDataScript([...(actor.personId === null ? [NOBODY] : []), ...(page?.data ?? [])]);
    return {
      html: template.render(ui, [head, operatorStatements(this.config), data].join('\n    ')),
      status: page?.status ?? 200,
      isPersonal: actor.personId !== null,
    };
  }

  /** The app itself does not depend on the database: without it, visitors still get the page that says so. */
  private async actorOf(headers: IncomingHttpHeaders): Promise<Actor> {
    try {
      return await within(PATIENCE_MS, this.credentials.actorFor(headers));
    } catch (error) {
      this.complain(error);
      const readLocales = acceptedLocales(headers['accept-language']);
      return visitor(readLocales, nearestUiLocale(readLocales));
    }
  }

  private async describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    try {
      return await within(PATIENCE_MS, this.pages.describe(path, actor, ui));
    } catch (error) {
      this.complain(error);
      return null;
    }
  }

  private complain(error: unknown): void {
    this.logger.warn(
      `A page was sent without its data: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
