import { toast } from '../../../components/toast';
import { useTexts } from '../../../lib/i18n';
import { useDraft } from '../../../lib/use-draft';

const NOTHING = {};

/** What of a stored thing was changed and not stored yet; it survives a reload. `stored` forgets it and says so. */
export function useUnsaved<T extends object>(key: string) {
  const t = useTexts('blueprints');
  const [unsaved, keep, clear] = useDraft<Partial<T>>(key, NOTHING);
  const change = (part: Partial<T>) => keep({ ...unsaved, ...part });
  const stored = () => {
    clear();
    toast(t('edit.saved'));
  };
  return { unsaved, change, stored };
}
