import { Injectable } from '@nestjs/common';
import type { UiLocale } from '#libs/contracts/locale';
import type { Actor } from '../auth/actor.js';
import type { FirstAnswer } from './first-data.js';

/** What the server says of a page before any script runs. */
export interface PageDescription {
  title: string;
  description: string;
  /** Path or address of a picture for previews. */
  image?: string;
  /** E.g. `noindex`. */
  robots?: string;
  /** 404 for what is absent or hidden. */
  status?: number;
  /** Answers the page will ask for first, as this actor would get them. */
  data: FirstAnswer[];
}

/** Describes the page at a path for an actor, or null when the path is not its own. */
export type DescribePage = (path: string, actor: Actor, ui: UiLocale) => Promise<PageDescription | null>;

/** Where features describe their pages. The first that knows a path speaks for it. */
@Injectable()
export class PageData {
  private readonly describers: DescribePage[] = [];

  register(describe: DescribePage): void {
    this.describers.push(describe);
  }

  async describe(path: string, actor: Actor, ui: UiLocale): Promise<PageDescription | null> {
    for (const describe of this.describers) {
      const page = await describe(path, actor, ui);
      if (page) return page;
    }
    return null;
  }
}
