import { readTerms } from '#libs/contracts/terms';
import type { Answer } from '#libs/contracts/operation';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';

export type Terms = Answer<typeof readTerms>;
export type TermsFields = Terms['fields'];

/** The terms of a challenge with their text in all languages. */
export function useTerms(challengeId: string, options?: { enabled?: boolean }) {
  const reading = useReading();
  return useOperation(
    readTerms,
    { params: { id: challengeId }, query: { ...reading, variants: 'all' } },
    options,
  );
}
