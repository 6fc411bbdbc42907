import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip, Chips } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { HostsLine } from '../hosts-line';
import { Seats } from '../seats';
import { useWorkshopShores } from '../use-workshop-shores';
import { STATE_TONES, type WorkshopCard as Row } from '../workshop';
import styles from './list.module.css';

/** A workshop at a glance: when on both shores, what, who hosts it, in which languages, and whether there is a seat. */
export function WorkshopCard({ workshop }: { workshop: Row }) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const shores = useWorkshopShores(workshop);
  const languages = workshop.languages.map((tag) => languageName(tag, locale)).join(t('comma'));
  const { id, title, state, kind, minutes, hosts, myRegistration } = workshop;
  return (
    <Card as="li" className={styles.card}>
      <Chips>
        <Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>
        <Chip>{t(`kind.${kind}`)}</Chip>
        {workshop.visibility === 'project' && <Chip tone="persimmon">{t('visibility.project')}</Chip>}
        {myRegistration && myRegistration.state !== 'cancelled' && (
          <Chip tone="jade">{t(`mine.${myRegistration.state}`)}</Chip>
        )}
      </Chips>
      <h2 className={styles.title}>
        <Link to="/workshops/$id" params={{ id }}>
          <LocalizedInline view={title} />
        </Link>
      </h2>
      <p className={styles.when}>
        <ZonePair at={workshop.startsAt} shores={shores} />
        <span className={styles.length}>{t('minutes', { count: minutes })}</span>
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('hosts')}</dt>
          <dd>
            <HostsLine hosts={hosts} />
          </dd>
        </div>
        <div>
          <dt>{t('languages')}</dt>
          <dd>{languages}</dd>
        </div>
        {state !== 'cancelled' && (
          <div>
            <dt>{t('seats')}</dt>
            <dd>
              <Seats workshop={workshop} />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
