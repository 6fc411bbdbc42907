import type { GigView } from '#libs/contracts/gigs';
import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip, Chips } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { ZonePair } from '../../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { skillName } from '../../../lib/skills';
import { STATE_TONES } from '../gig';
import styles from '../gigs.module.css';
import { LanguageNames } from '../language-names';
import { Reward } from '../reward';

const SHOWN_SKILLS = 3;

/** A gig at a glance: what, how long, for what, and in which language. */
export function GigCard({ gig }: { gig: GigView }) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  return (
    <Card as="li" className={styles.card}>
      <Chips>
        <Chip tone={STATE_TONES[gig.state]}>{t(`state.${gig.state}`)}</Chip>
        {gig.skills.slice(0, SHOWN_SKILLS).map((skill) => (
          <Chip key={skill}>{skillName(skill, locale)}</Chip>
        ))}
      </Chips>
      <h2 className={styles.name}>
        <Link to="/gigs/$id" params={{ id: gig.id }}>
          <LocalizedInline view={gig.title} />
        </Link>
      </h2>
      <p className={styles.figures}>
        <span>{t('hours', { count: gig.hours })}</span>
        <span>
          <Reward reward={gig.reward} />
        </span>
        <span>
          <LanguageNames languages={gig.languages} />
        </span>
      </p>
      <p className={styles.note}>
        {gig.organisation ? <LocalizedInline view={gig.organisation.name} /> : gig.poster.displayName} ·{' '}
        <SideName side={gig.side} />
      </p>
      {gig.due && (
        <p className={styles.note}>
          {t('due')} <ZonePair at={gig.due.at} other={gig.due.timeZone} />
        </p>
      )}
    </Card>
  );
}
