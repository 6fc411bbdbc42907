import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { DeadlinePair } from '../deadline-pair';
import { RewardText } from '../reward-text';
import { DaysStrip } from './days-strip';
import { MainButton } from './main-button';
import styles from './page.module.css';
import { WatchButton } from './watch-button';

/** What is offered, until when on both shores, and the one thing to do. */
export function OfferCard({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const { deadline, graceMinutes } = challenge;
  return (
    <Card aria-label={t('offer')} className={styles.offer}>
      <div>
        <p className={styles.label}>{t('reward')}</p>
        <RewardText reward={challenge.reward} large />
      </div>
      <div className={styles.deadline}>
        <p className={styles.label}>{t('deadline')}</p>
        {deadline ? (
          <>
            <DeadlinePair deadline={deadline} stacked />
            {graceMinutes > 0 && <p className={styles.label}>{t('grace', { minutes: graceMinutes })}</p>}
            {(challenge.state === 'open' || challenge.state === 'published') && (
              <DaysStrip at={deadline.at} />
            )}
          </>
        ) : (
          t('deadlineNone')
        )}
      </div>
      <MainButton challenge={challenge} />
      <WatchButton challenge={challenge} />
    </Card>
  );
}
