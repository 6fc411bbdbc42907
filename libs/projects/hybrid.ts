import type { z } from 'zod';
import type { languageSkill } from '#libs/contracts/identity';
import type { Side } from '#libs/contracts/primitives';

type LanguageSkill = Pick<z.infer<typeof languageSkill>, 'tag' | 'level'>;

const WORKING_LEVELS: ReadonlySet<LanguageSkill['level']> = new Set(['B2', 'C1', 'C2', 'native']);

const works = (skills: readonly LanguageSkill[], language: string): boolean =>
  skills.some(({ tag, level }) => tag.split('-')[0] === language && WORKING_LEVELS.has(level));

/** At home in both languages of the bridge: B2 or better (HSK 4 and up) in English and in Chinese, of either script. */
export const isBilingual = (skills: readonly LanguageSkill[]): boolean =>
  works(skills, 'en') && works(skills, 'zh');

/** A team across the border that can talk: somebody on each side, and somebody who speaks both languages. */
export function isHybrid(members: readonly { side: Side; bilingual: boolean }[]): boolean {
  const sides = new Set(members.map(({ side }) => side));
  return sides.has('EU') && sides.has('CN') && members.some(({ bilingual }) => bilingual);
}
