import { Link } from '@tanstack/react-router';
import { Avatar } from '../../../components/avatar';
import { Card } from '../../../components/card';
import { SideName } from '../../../components/side-name';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { AddHost } from '../host/add-host';
import { RemoveHost } from '../host/remove-host';
import type { Workshop } from '../workshop';
import styles from './page.module.css';

/** Who hosts it, on which shore: both with the same rights. */
export function HostsCard({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const me = useMe();
  const { hosts, can } = workshop;
  return (
    <Card className={styles.hosts}>
      <h2>{t('hosts')}</h2>
      <ul className={styles.people}>
        {hosts.map((host) => (
          <li key={host.id} className={styles.person}>
            <Avatar name={host.displayName} side={host.side} size={36} />
            <div>
              {me ? (
                <Link to="/people/$id" params={{ id: host.id }}>
                  {host.displayName}
                </Link>
              ) : (
                host.displayName
              )}
              <p className={styles.soft}>
                <SideName side={host.side} />
              </p>
            </div>
            {can.manageHosts && hosts.length > 1 && <RemoveHost workshop={workshop} host={host} />}
          </li>
        ))}
      </ul>
      {can.manageHosts && hosts.length < 2 && <AddHost workshop={workshop} />}
    </Card>
  );
}
