import type { z } from 'zod';
import type { languageSkill } from '#libs/contracts/identity';

export type LanguageSkill = Pick<z.infer<typeof languageSkill>, 'tag' | 'level'>;

const WORKING_LEVELS: ReadonlySet<LanguageSkill['level']> = new Set(['B2', 'C1', 'C2', 'native']);

const baseOf = (tag: string): string | undefined => tag.split('-')[0];

/** B2 or better (HSK 4 and up) in the language, whatever its script or region. */
export const worksIn = (skills: readonly LanguageSkill[], language: string): boolean =>
  skills.some(({ tag, level }) => baseOf(tag) === baseOf(language) && WORKING_LEVELS.has(level));

/** At home in both languages of the bridge: English and Chinese, of either script. */
export const isBilingual = (skills: readonly LanguageSkill[]): boolean =>
  worksIn(skills, 'en') && worksIn(skills, 'zh');
