import type { Appearance, AuthorNames } from '#libs/channels/channel-subjects';
import type { MemberRow } from './commons.repository.js';

const SOLVER = { en: 'Solver', 'zh-Hans': '揭榜方' } as const;

/**
 * How somebody appears in the commons, to everybody and in every language: under their own name, or as a number, with
 * nothing else of theirs.
 */
export function appearanceOf({ shows, aliasId, number, side }: Omit<MemberRow, 'personId'>): Appearance {
  if (shows === 'names') return 'own name';
  const named = (word: string): AuthorNames['en'] => ({
    id: aliasId,
    displayName: `${word} ${number}`,
    masked: true,
    side: shows === 'sides' ? side : 'OTHER',
    timeZone: null,
  });
  return { en: named(SOLVER.en), 'zh-Hans': named(SOLVER['zh-Hans']) };
}
