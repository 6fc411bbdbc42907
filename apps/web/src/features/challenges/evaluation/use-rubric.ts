import { readRubric } from '#libs/contracts/evaluation';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';

/** By what the submissions of a challenge are judged. */
export function useRubric(challengeId: string) {
  const reading = useReading();
  return useOperation(readRubric, { params: { id: challengeId }, query: { ...reading, variants: 'all' } });
}
