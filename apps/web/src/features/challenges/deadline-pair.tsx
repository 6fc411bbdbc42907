import { ZonePair } from '../../components/zone-pair';
import { sideOfZone } from '../../lib/time';
import { useShores } from '../../lib/use-shores';
import type { ChallengeCard } from './challenge';

/** A deadline on both shores: the zone it was meant in where that is not the reader's own side. */
export function DeadlinePair({
  deadline,
  stacked,
}: {
  deadline: NonNullable<ChallengeCard['deadline']>;
  stacked?: boolean;
}) {
  const [mine] = useShores();
  const elsewhere = sideOfZone(deadline.timeZone) !== sideOfZone(mine.timeZone);
  return <ZonePair at={deadline.at} other={elsewhere ? deadline.timeZone : undefined} stacked={stacked} />;
}
