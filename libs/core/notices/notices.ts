import { Injectable } from '@nestjs/common';
import type { EventDefinition } from '#libs/contracts/facts';
import type { NoticeDefinition } from '#libs/contracts/notice';
import type { NoticeSource } from './notice.js';

/**
 * What features have to say to people, by type of notice. Features fill their own; whoever delivers them knows no
 * feature, and no feature knows how they are delivered.
 */
@Injectable()
export class Notices {
  private readonly sources = new Map<string, NoticeSource>();

  /** Called once for each notice of a feature, when its module starts. */
  register<D extends EventDefinition>({ type }: NoticeDefinition<D>, source: NoticeSource<D>): void {
    if (this.sources.has(type)) throw new Error(`Two sources for the notice ${type}.`);
    this.sources.set(type, source as NoticeSource);
  }

  /** Who fills a notice; throws where the contract names one that no feature registered. */
  sourceOf(type: string): NoticeSource {
    const source = this.sources.get(type);
    if (!source) throw new Error(`No source for the notice ${type}.`);
    return source;
  }
}
