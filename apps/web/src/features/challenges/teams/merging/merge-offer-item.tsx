import {
  answerMergeOffer,
  listMergeOffers,
  withdrawMergeOffer,
  type MergeOfferView,
} from '#libs/contracts/team-merging';
import { listSeekers, listTeams, type TeamView } from '#libs/contracts/teams';
import { readChallenge } from '#libs/contracts/challenges';
import { readSubmission } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../../components/button';
import { Card } from '../../../../components/card';
import { Confirm } from '../../../../components/confirm';
import { FormError } from '../../../../components/form-error';
import { LocalizedInline, LocalizedText } from '../../../../components/localized-text';
import { useAct } from '../../../../lib/acts';
import { useTexts } from '../../../../lib/i18n';
import styles from '../teams.module.css';
import { ConsentRow } from './consent-row';

const TOUCHES = { touches: [listMergeOffers, listTeams, listSeekers, readChallenge, readSubmission] };
type Step = 'accept' | 'decline' | 'withdraw';

/** One offer: what would become of whom, who has accepted, and the reader's own answer, which is asked for twice. */
export function MergeOfferItem({ team, offer }: { team: TeamView; offer: MergeOfferView }) {
  const t = useTexts('challenges');
  const [step, setStep] = useState<Step>();
  const answer = useAct(answerMergeOffer, TOUCHES);
  const withdraw = useAct(withdrawMergeOffer, TOUCHES);
  const { id, from, into, message, accepted, can } = offer;
  const names = { from: from.name.text, into: into.name.text };
  const close = () => setStep(undefined);
  const go = () => {
    const params = { id };
    if (step === 'withdraw') withdraw.mutate({ params }, { onSettled: close });
    else if (step) answer.mutate({ params, body: { decision: step } }, { onSettled: close });
  };
  return (
    <Card as="li" className={styles.team}>
      <p>{t(from.id === team.id ? 'merging.ourEnds' : 'merging.theirEnds', names)}</p>
      <p className={styles.soft}>{t('merging.howItGoes', names)}</p>
      {message && <LocalizedText view={message} />}
      {[from, into].map((side) => (
        <div key={side.id} className={styles.tab}>
          <h3>
            <LocalizedInline view={side.name} />
          </h3>
          <ul className={styles.members}>
            {side.members.map((member) => (
              <ConsentRow key={member.person.id} member={member} />
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.actions}>
        {can.answer && !accepted && (
          <Button kind="filled" onClick={() => setStep('accept')}>
            {t('merging.accept')}
          </Button>
        )}
        {can.answer && !can.withdraw && (
          <Button onClick={() => setStep('decline')}>{t('merging.decline')}</Button>
        )}
        {can.withdraw && <Button onClick={() => setStep('withdraw')}>{t('merging.withdraw')}</Button>}
      </div>
      <FormError error={answer.error ?? withdraw.error} />
      {step && (
        <Confirm
          title={t(`merging.${step}`)}
          text={t(`merging.${step}Text`)}
          verb={t(`merging.${step}`)}
          busy={answer.isPending || withdraw.isPending}
          onConfirm={go}
          onClose={close}
        />
      )}
    </Card>
  );
}
