import { readSubmission } from '#libs/contracts/submissions';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';

/** One submission with its texts in all languages. */
export function useSubmission(id: string | null | undefined) {
  const reading = useReading();
  return useOperation(
    readSubmission,
    { params: { id: id ?? '' }, query: { ...reading, variants: 'all' } },
    { enabled: Boolean(id) },
  );
}
