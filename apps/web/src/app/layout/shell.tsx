import { Link, Outlet } from '@tanstack/react-router';
import { Toasts } from '../../components/toasts';
import { useTexts } from '../../lib/i18n';
import { Header } from './header';
import { PhoneBar } from './phone-bar';
import { Sidebar } from './sidebar';
import styles from './shell.module.css';

const LEGAL = ['imprint', 'privacy', 'terms', 'accessibility', 'licences'] as const;

/** The frame of every page: skip link, navigation, header, content, legal foot. */
export function Shell() {
  const t = useTexts('app');
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Sidebar />
      <div className={styles.column}>
        <Header />
        <main id="content" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <footer className={styles.foot}>
          {LEGAL.map((page) => (
            <Link key={page} to="/legal/$page" params={{ page }}>
              {t(`legal.${page}`)}
            </Link>
          ))}
        </footer>
      </div>
      <PhoneBar />
      <Toasts />
    </div>
  );
}
