import { readWorkshop } from '#libs/contracts/workshops';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';

/** One workshop with all its variants, so that the original is one tap away. */
export function useWorkshop(id: string) {
  const reading = useReading();
  return useOperation(readWorkshop, { params: { id }, query: { ...reading, variants: 'all' } });
}
