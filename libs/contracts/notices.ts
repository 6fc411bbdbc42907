import type { NoticeDefinition } from './notice.js';

/** Every notice there is: who is told of which fact. A notice that no feature fills refuses to boot. */
export const notices: readonly NoticeDefinition[] = [] as readonly NoticeDefinition[];
