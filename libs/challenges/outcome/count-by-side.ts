import { side as sides, type Side } from '#libs/contracts/primitives';

/** How many stand on each side, in a fixed order; sides with nobody are left out. */
export const countBySide = (found: readonly Side[]): { side: Side; count: number }[] =>
  sides.options
    .map((side) => ({ side, count: found.filter((one) => one === side).length }))
    .filter(({ count }) => count > 0);
