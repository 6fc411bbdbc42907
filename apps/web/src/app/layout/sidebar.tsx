import { Link } from '@tanstack/react-router';
import { Mark } from '../../components/mark';
import { useTexts } from '../../lib/i18n';
import { Account } from './account';
import { MyProjects } from './my-projects';
import { NavLinks } from './nav-links';
import styles from './sidebar.module.css';

export function Sidebar() {
  const t = useTexts('app');
  return (
    <aside className={styles.side} aria-label={t('nav.side')}>
      <Brand />
      <nav aria-label={t('nav.label')}>
        <NavLinks />
      </nav>
      <MyProjects />
      <Account />
    </aside>
  );
}

export function Brand() {
  return (
    <Link to="/" className={styles.brand}>
      <Mark />
      Qiao <span lang="zh-Hans">桥</span>
    </Link>
  );
}
