import { useMe } from './me';
import { browserZone, counterpartZone, sideOfZone, type Shore } from './time';

/**
 * The reader's shore and the other one, in this order. `other` is a zone the page knows, e.g. of a deadline; it counts
 * where it lies on the other side.
 */
export function useShores(other?: string): [mine: Shore, theirs: Shore] {
  const me = useMe();
  const mine = me?.timeZone ?? browserZone();
  const side = me?.homeRegion ?? sideOfZone(mine);
  const theirs = other && sideOfZone(other) !== side ? other : counterpartZone(mine);
  return [
    { timeZone: mine, side },
    { timeZone: theirs, side: sideOfZone(theirs) },
  ];
}
