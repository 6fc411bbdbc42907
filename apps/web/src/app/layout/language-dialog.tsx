import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTexts } from '../../lib/i18n';
import { LanguageChoice } from './language-choice';

export function LanguageDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts('app');
  return (
    <Dialog
      title={t('language.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      <LanguageChoice onGo={onClose} />
    </Dialog>
  );
}
