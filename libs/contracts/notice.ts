import { z } from 'zod';
import type { EventDefinition } from './facts.js';

/** A way to a person. In-app is stored at once; the others are handed over. */
export const noticeChannel = z.enum(['in_app', 'email']);
export type NoticeChannel = z.infer<typeof noticeChannel>;

/** One line of the table of who is told what: which fact, whom it concerns, and by which ways unless they chose others. */
export interface NoticeDefinition<D extends EventDefinition = EventDefinition> {
  /** `feature.whatHappened`; stored, and named by preferences and by links that mute. */
  type: string;
  event: D;
  /** Who is told, in words, for `docs/notifications.md`. */
  audience: string;
  channels: readonly NoticeChannel[];
}

export const defineNotice = <D extends EventDefinition>(
  definition: NoticeDefinition<D>,
): NoticeDefinition<D> => definition;
