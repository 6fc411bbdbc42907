import { useQuery } from '@tanstack/react-query';
import { readChallenge } from '#libs/contracts/challenges';
import { operationQuery } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';

const OPENS_SOON_MS = 3_000;

/** One challenge with all its variants, so that the original is one tap away. */
export function useChallenge(id: string) {
  const reading = useReading();
  return useQuery({
    ...operationQuery(readChallenge, { params: { id }, query: { ...reading, variants: 'all' } }),
    // it opens by itself within seconds, and the push that says so is a hint
    refetchInterval: ({ state }) => (state.data?.state === 'published' ? OPENS_SOON_MS : false),
  });
}
