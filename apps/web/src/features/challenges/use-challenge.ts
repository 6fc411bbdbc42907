import { readChallenge } from '#libs/contracts/challenges';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';

/** One challenge with all its variants, so that the original is one tap away. */
export function useChallenge(id: string) {
  const reading = useReading();
  return useOperation(readChallenge, { params: { id }, query: { ...reading, variants: 'all' } });
}
