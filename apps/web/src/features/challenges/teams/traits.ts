import type { TeamTrait } from '#libs/contracts/teams';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import { skillName, skillsByName } from '../../../lib/skills';

export type Wanted = Exclude<TeamTrait, { kind: 'bridge' }>;
type Words = (key: 'trait.EU' | 'trait.CN' | 'trait.OTHER' | 'trait.bridge') => string;

/** A trait as one word for lists, e.g. `skill:optics`. */
export const keyOf = (trait: TeamTrait): string =>
  trait.kind === 'bridge' ? trait.kind : `${trait.kind}:${trait.value}`;

export function traitOf(key: string): Wanted {
  const [kind, value] = key.split(':');
  return { kind, value } as Wanted;
}

/** In the words of the reader: `Optics`, `German`, `Somebody in China`. */
export function traitName(trait: TeamTrait, locale: string, t: Words): string {
  switch (trait.kind) {
    case 'skill':
      return skillName(trait.value, locale);
    case 'language':
      return languageName(trait.value, locale);
    case 'side':
      return t(`trait.${trait.value}`);
    case 'bridge':
      return t('trait.bridge');
  }
}

/** All that a team can look for: skills by name, languages, sides. */
export const wantedTraits = (locale: string): Wanted[] => [
  ...skillsByName(locale).map(({ skill }) => ({ kind: 'skill', value: skill }) as const),
  ...LANGUAGES.map((value) => ({ kind: 'language', value }) as const),
  { kind: 'side', value: 'EU' },
  { kind: 'side', value: 'CN' },
];
