import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { ZonePair } from '../../../components/zone-pair';
import { CopyCode } from '../../../components/copy-code';
import { useTexts } from '../../../lib/i18n';
import { SUBMISSION_TONES, type Submission } from './submission';
import styles from './submission.module.css';
import { WithdrawButton } from './withdraw-button';

/** The proof of what was handed in, and when on both shores. */
export function Receipt({ submission }: { submission: Submission }) {
  const t = useTexts('challenges');
  const { receipt, reason, state } = submission;
  return (
    <Card className={styles.receipt}>
      <div>
        <h2>
          {t('receipt.title')} <Chip tone={SUBMISSION_TONES[state]}>{t(`submissionState.${state}`)}</Chip>
        </h2>
        {reason && (
          <p>
            {t('standing.why')}
            {t('colon')}
            {reason}
          </p>
        )}
        {receipt && (
          <p>
            <ZonePair at={receipt.at} />
            <br />
            <span className={styles.note}>
              SHA-256 <CopyCode code={receipt.sha256} />
            </span>
          </p>
        )}
        <p className={styles.note}>{t('receipt.text')}</p>
        {state === 'frozen' && (
          <Link to="/challenges/$id/amendments" params={{ id: submission.challengeId }}>
            {t('amended.see')}
          </Link>
        )}
      </div>
      <WithdrawButton submission={submission} />
    </Card>
  );
}
