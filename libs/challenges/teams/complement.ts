import type { Side } from '#libs/contracts/primitives';
import type { Skill } from '#libs/contracts/skills';
import type { TeamTrait } from '#libs/contracts/teams';
import { isBilingual, worksIn, type LanguageSkill } from '#libs/language/working-languages';

/** What somebody has to give. */
export interface Gifts {
  skills: readonly Skill[];
  languages: readonly LanguageSkill[];
  side: Side;
}

export interface Fit {
  /** What the team lacks and they bring. */
  reasons: TeamTrait[];
  /** What it would lack even then. */
  gaps: TeamTrait[];
}

const ACROSS: TeamTrait[] = [
  { kind: 'side', value: 'EU' },
  { kind: 'side', value: 'CN' },
  { kind: 'bridge' },
];

const brings = (person: Gifts, trait: TeamTrait): boolean => {
  switch (trait.kind) {
    case 'skill':
      return person.skills.includes(trait.value);
    case 'language':
      return worksIn(person.languages, trait.value);
    case 'side':
      return person.side === trait.value;
    case 'bridge':
      return isBilingual(person.languages);
  }
};

/**
 * What a team lacks: of what it says it seeks, and of what makes a team of both sides (somebody in Europe, somebody in China,
 * somebody at home in both languages), each thing once, that nobody of it brings.
 */
export function gapsOf(seeking: readonly TeamTrait[], members: readonly Gifts[]): TeamTrait[] {
  const wanted = [...seeking, ...ACROSS];
  return wanted.filter(
    (trait, at) =>
      wanted.findIndex((other) => isSame(other, trait)) === at &&
      !members.some((member) => brings(member, trait)),
  );
}

/** How far somebody completes a team that lacks these things. */
export const fitOf = (gaps: readonly TeamTrait[], person: Gifts): Fit => ({
  reasons: gaps.filter((gap) => brings(person, gap)),
  gaps: gaps.filter((gap) => !brings(person, gap)),
});

const isSame = (one: TeamTrait, other: TeamTrait): boolean => keyOf(one) === keyOf(other);
const keyOf = (trait: TeamTrait): string =>
  trait.kind === 'bridge' ? trait.kind : `${trait.kind} ${trait.value}`;
