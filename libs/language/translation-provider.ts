import type { Gloss } from '#libs/contracts/localized-text';

export interface Translation {
  text: string;
  /** Share of the source's words that were known, 0–1; absent for engines that do not say. */
  coverage?: number;
  glosses?: Gloss[];
}

/** What turns text into another language. May be slow, may throw: the job that asks is retried. */
export abstract class TranslationProvider {
  abstract readonly engine: string;
  abstract translate(text: string, from: string, to: string): Promise<Translation>;
}
