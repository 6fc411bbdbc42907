import { Link, useLocation } from '@tanstack/react-router';
import { Avatar } from '../../components/avatar';
import { LinkButton } from '../../components/button';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { nameFor } from '../../lib/person-name';
import { cityOf } from '../../lib/zone-names';
import styles from './sidebar.module.css';

/** Who is signed in, or the way in, which leads back here. */
export function Account() {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const me = useMe();
  const { href, pathname } = useLocation();
  if (me === undefined) return null;
  if (me === null) {
    const to = ['/sign-in', '/sign-up', '/'].includes(pathname) ? undefined : href;
    return (
      <div className={styles.account}>
        <LinkButton to="/sign-in" search={{ to }}>
          {t('nav.signIn')}
        </LinkButton>
        <LinkButton kind="quiet" to="/sign-up" search={{ to }}>
          {t('nav.signUp')}
        </LinkButton>
      </div>
    );
  }
  const name = nameFor(me.name, locale);
  return (
    <div className={styles.account}>
      <Link to="/settings" className={styles.me}>
        <Avatar name={name} side={me.homeRegion} />
        <span>
          {name}
          <small>
            {cityOf(me.timeZone, locale)} · {t(`side.${me.homeRegion}`)}
          </small>
        </span>
      </Link>
    </div>
  );
}
