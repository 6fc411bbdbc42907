import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { award } from '#libs/contracts/evaluation';
import { readOutcome } from '#libs/contracts/outcome';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { FormError } from '../../../components/form-error';
import { LocalizedInline } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { OutcomeStatement } from './outcome-statement';
import styles from './page.module.css';

/** An award that waits for a second person, for those who may sign; absent for everybody else. */
export function ProposedAward({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const navigate = useNavigate();
  const act = useAct(award, {
    touches: [readChallenge, listChallenges, readOutcome],
    onDone: ({ id }) => void navigate({ to: '/projects/$id', params: { id } }),
  });
  const proposal = challenge.awardProposal;
  if (!proposal) return null;
  const { submissionId, title, statement, at } = proposal;
  return (
    <Card className={styles.outcome}>
      <h2>{t('award.waits')}</h2>
      <p>
        <b>
          <LocalizedInline view={title} />
        </b>
      </p>
      <ZonePair at={at} />
      {statement && <OutcomeStatement title={t('outcome.statement')} view={statement} />}
      <p className={styles.label}>{t('award.waitsText')}</p>
      <FormError error={act.error} />
      {challenge.can.award && (
        <div>
          <Button
            kind="filled"
            busy={act.isPending}
            onClick={() => act.mutate({ params: { id: challenge.id }, body: { submissionId } })}
          >
            {t('award.confirm')}
          </Button>
        </div>
      )}
    </Card>
  );
}
