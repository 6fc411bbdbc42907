import { useMe } from './me';
import { browserZone, counterpartZone, sideOfZone, type Shore } from './time';

/** The reader's shore and the other one, in this order; `other` where the page knows better, e.g. a project's zone. */
export function useShores(other?: string): [mine: Shore, theirs: Shore] {
  const me = useMe();
  const mine = me?.timeZone ?? browserZone();
  const theirs = other && other !== mine ? other : counterpartZone(mine);
  return [
    { timeZone: mine, side: me?.homeRegion ?? sideOfZone(mine) },
    { timeZone: theirs, side: sideOfZone(theirs) },
  ];
}
