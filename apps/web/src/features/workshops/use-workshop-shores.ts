import { useMe } from '../../lib/me';
import type { ShoreWeek } from '../../lib/overlap';
import { sideOfZone, type Shore } from '../../lib/time';
import { useShores } from '../../lib/use-shores';
import { USUAL_WEEK } from '../../lib/working-state';
import type { WorkshopCard } from './workshop';

/** The reader's shore, and the clock of the workshop that hangs on the other one. */
export function useWorkshopShores({
  local,
  second,
}: Pick<WorkshopCard, 'local' | 'second'>): [mine: Shore & ShoreWeek, theirs: Shore & ShoreWeek] {
  const me = useMe();
  const [{ side }] = useShores();
  const other = [local, second].find(({ timeZone }) => sideOfZone(timeZone) !== side);
  const [mine, theirs] = useShores(other?.timeZone);
  return [
    { ...mine, week: me?.workingHours ?? USUAL_WEEK },
    { ...theirs, week: USUAL_WEEK },
  ];
}
