import { useTexts } from '../../../lib/i18n';
import type { ChallengeCard } from '../challenge';
import { DeadlinePair } from '../deadline-pair';
import styles from './submission.module.css';
import { timeLeft } from './time-left';
import { useSecond } from './use-second';

/** The deadline on both shores and the seconds that are left. Only the last hour is red. */
export function DeadlineClock({ deadline }: { deadline: NonNullable<ChallengeCard['deadline']> }) {
  const t = useTexts('challenges');
  const left = timeLeft(useSecond(), new Date(deadline.at));
  const urgent = left?.days === 0 && left.clock.startsWith('00:');
  return (
    <div className={styles.clock}>
      <span>
        {t('deadline')} <DeadlinePair deadline={deadline} />
      </span>
      <span role="timer" className={urgent || !left ? styles.urgent : undefined}>
        {left ? t('clockLeft', { days: left.days, clock: left.clock }) : t('deadlinePassed')}
      </span>
    </div>
  );
}
