import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useTexts } from '../../lib/i18n';
import { Bell } from './bell';
import { Clocks } from './clocks';
import styles from './header.module.css';
import { LanguageChip } from './language-chip';
import { Brand } from './sidebar';
import { useShortcut } from './use-shortcut';

const Palette = lazy(() => import('./palette').then(({ Palette }) => ({ default: Palette })));
const PhoneMenu = lazy(() => import('./phone-menu').then(({ PhoneMenu }) => ({ default: PhoneMenu })));

type Open = 'palette' | 'menu' | undefined;

/** Search, both shores' clocks, languages. On a phone: the mark, the other shore's clock and the menu. */
export function Header() {
  const t = useTexts('app');
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  useShortcut('k', () => setOpen('palette'));
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Brand />
      </div>
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        onClick={() => setOpen('palette')}
      >
        <span>{t('search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <div className={styles.end}>
        <Clocks />
        <Bell />
        <LanguageChip />
        <div className={styles.menu}>
          <Button
            kind="quiet"
            square
            aria-label={t('nav.more')}
            aria-haspopup="dialog"
            onClick={() => setOpen('menu')}
          >
            <Icon name="menu" size={22} />
          </Button>
        </div>
      </div>
      <Suspense>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'menu' && <PhoneMenu onClose={close} onSearch={() => setOpen('palette')} />}
      </Suspense>
    </header>
  );
}
