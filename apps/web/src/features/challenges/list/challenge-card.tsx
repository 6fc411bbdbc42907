import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip, Chips } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { STATE_TONES, type ChallengeCard as Row } from '../challenge';
import { DeadlinePair } from '../deadline-pair';
import { RewardText } from '../reward-text';
import { sectorName } from '../sectors';
import { SponsorLine } from '../sponsor-line';
import styles from './list.module.css';

/** A challenge at a glance: the need, the reward, the deadline on both shores, who asks, in which languages. */
export function ChallengeCard({ challenge }: { challenge: Row }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const languages = challenge.languages.map((tag) => languageName(tag, locale));
  return (
    <Card as="li" className={styles.card}>
      <Chips>
        <Chip tone={STATE_TONES[challenge.state]}>{t(`state.${challenge.state}`)}</Chip>
        {challenge.sector && <Chip>{sectorName(challenge.sector, locale)}</Chip>}
        {challenge.title.provenance === 'machine' &&
          challenge.title.locale !== challenge.title.sourceLocale && <Chip>{t('card.machine')}</Chip>}
      </Chips>
      <h2 className={styles.title}>
        <Link to="/challenges/$id" params={{ id: challenge.id }}>
          <LocalizedInline view={challenge.title} />
        </Link>
      </h2>
      {challenge.summary && (
        <p className={styles.summary}>
          <LocalizedInline view={challenge.summary} />
        </p>
      )}
      <SponsorLine organisation={challenge.organisation} />
      <dl className={styles.facts}>
        <div>
          <dt>{t('reward')}</dt>
          <dd>
            <RewardText reward={challenge.reward} />
          </dd>
        </div>
        <div>
          <dt>{t('deadline')}</dt>
          <dd>{challenge.deadline ? <DeadlinePair deadline={challenge.deadline} /> : t('deadlineNone')}</dd>
        </div>
      </dl>
      <p className={styles.languages}>{t('card.languages', { languages: languages.join(t('comma')) })}</p>
    </Card>
  );
}
