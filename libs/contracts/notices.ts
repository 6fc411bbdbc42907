import { blueprintNotices } from './blueprint-facts.js';
import type { NoticeDefinition } from './notice.js';
import { workshopNotices } from './workshop-facts.js';

/** Every notice there is: who is told of which fact. A notice that no feature fills refuses to boot. */
export const notices: readonly NoticeDefinition[] = [
  ...blueprintNotices,
  ...workshopNotices,
] as readonly NoticeDefinition[];
