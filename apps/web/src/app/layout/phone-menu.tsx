import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Icon } from '../../components/icon';
import { useTexts } from '../../lib/i18n';
import { Account } from './account';
import { LanguageChoice } from './language-choice';
import { MyProjects } from './my-projects';
import { NavLinks } from './nav-links';

/** Everything the wide layout shows around the page, as a sheet. */
export function PhoneMenu({ onClose, onSearch }: { onClose: () => void; onSearch: () => void }) {
  const t = useTexts('app');
  return (
    <Dialog
      title={t('nav.more')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      <Button onClick={onSearch}>
        <Icon name="search" />
        {t('search.label')}
      </Button>
      <NavLinks onGo={onClose} />
      <MyProjects onGo={onClose} />
      <Account />
      <LanguageChoice onGo={onClose} />
    </Dialog>
  );
}
