import type { Side } from '#libs/contracts/primitives';

/** A team across the border that can talk: somebody on each side, and somebody who speaks both languages. */
export function isHybrid(members: readonly { side: Side; bilingual: boolean }[]): boolean {
  const sides = new Set(members.map(({ side }) => side));
  return sides.has('EU') && sides.has('CN') && members.some(({ bilingual }) => bilingual);
}
