import { readMe } from '#libs/contracts/identity';
import type { Operation } from '#libs/contracts/operation';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';

/** Saves a part of the account, says so, and reads the account again. */
export function useSave<O extends Operation>(operation: O) {
  const t = useTexts('app');
  return useAct(operation, { touches: [readMe], onDone: () => toast(t('action.saved')) });
}
