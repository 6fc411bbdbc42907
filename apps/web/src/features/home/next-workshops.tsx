import { listWorkshops } from '#libs/contracts/workshops';
import { Link } from '@tanstack/react-router';
import { LocalizedInline } from '../../components/localized-text';
import { Row, Rows } from '../../components/rows';
import { ZonePair } from '../../components/zone-pair';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import styles from './home.module.css';

/** What both shores meet for next; nothing where nothing is planned. */
export function NextWorkshops() {
  const t = useTexts('home');
  const reading = useReading();
  const next = useOperation(listWorkshops, { query: { limit: 3, ...reading } });
  const items = (next.data?.items ?? []).filter(({ state }) => state !== 'cancelled');
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('workshops.title')}</h2>
      <Rows label={t('workshops.title')}>
        {items.map(({ id, title, startsAt, hosts }) => (
          <Row
            key={id}
            title={
              <Link to="/workshops/$id" params={{ id }}>
                <LocalizedInline view={title} />
              </Link>
            }
            note={hosts.map(({ displayName }) => displayName).join(' · ')}
            end={
              <span className={styles.due}>
                <ZonePair at={startsAt} />
              </span>
            }
          />
        ))}
      </Rows>
    </section>
  );
}
