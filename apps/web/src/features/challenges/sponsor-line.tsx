import { Link } from '@tanstack/react-router';
import { Avatar } from '../../components/avatar';
import { LocalizedInline } from '../../components/localized-text';
import { SideName } from '../../components/side-name';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { ChallengeCard } from './challenge';
import styles from './challenges.module.css';

/** Who asks, from where, on which side, and whether that was verified. */
export function SponsorLine({ organisation }: { organisation: ChallengeCard['organisation'] }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const place = [organisation.city, countryName(organisation.country, locale)].filter((part) => part !== '');
  return (
    <p className={styles.sponsor}>
      <Avatar name={organisation.name.text} side={organisation.side} size={24} square />
      <span>
        <Link to="/organisations/$id" params={{ id: organisation.id }} className={styles.quiet}>
          <LocalizedInline view={organisation.name} />
        </Link>{' '}
        <span className={styles.aside}>
          {place.join(t('comma'))} · <SideName side={organisation.side} />
          {organisation.verified && ` · ${t('verified')}`}
        </span>
      </span>
    </p>
  );
}
