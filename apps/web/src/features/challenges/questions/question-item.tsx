import { listQuestions, openQuestion, withdrawQuestion, type QuestionView } from '#libs/contracts/questions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { Confirm } from '../../../components/confirm';
import { FormError } from '../../../components/form-error';
import { LocalizedText } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AnswerForm } from './answer-form';
import styles from './questions.module.css';

const TONES = { asked: 'persimmon', opened: 'plain', answered: 'jade', withdrawn: 'plain' } as const;
const TOUCHES = { touches: [listQuestions] };

/** A question with its answer, and what its reader may do about it. */
export function QuestionItem({ question }: { question: QuestionView }) {
  const t = useTexts('challenges');
  const [answering, setAnswering] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const open = useAct(openQuestion, TOUCHES);
  const withdraw = useAct(withdrawQuestion, TOUCHES);
  const { id, text, answer, state, askedAt, author, mine, can } = question;
  const params = { id };
  return (
    <Card as="li" className={styles.item}>
      <p className={styles.meta}>
        <Chip tone={TONES[state]}>{t(`questionState.${state}`)}</Chip>
        {mine
          ? t('questions.mine')
          : author && (
              <>
                {author.displayName} · <SideName side={author.side} />
              </>
            )}
        <ZonePair at={askedAt} />
      </p>
      <LocalizedText view={text} />
      {answer && (
        <div className={styles.answer}>
          <h3>{t('questions.answer')}</h3>
          <LocalizedText view={answer} />
        </div>
      )}
      {answering ? (
        <AnswerForm question={question} onClose={() => setAnswering(false)} />
      ) : (
        (can.answer || can.open || can.withdraw) && (
          <div className={styles.actions}>
            {can.answer && (
              <Button kind={answer ? undefined : 'filled'} onClick={() => setAnswering(true)}>
                {answer ? t('questions.correct') : t('questions.reply')}
              </Button>
            )}
            {can.open && (
              <Button busy={open.isPending} onClick={() => open.mutate({ params })}>
                {t('questions.open')}
              </Button>
            )}
            {can.withdraw && <Button onClick={() => setWithdrawing(true)}>{t('questions.withdraw')}</Button>}
          </div>
        )
      )}
      <FormError error={open.error ?? withdraw.error} />
      {withdrawing && (
        <Confirm
          title={t('questions.withdraw')}
          text={t('questions.withdrawText')}
          verb={t('questions.withdraw')}
          busy={withdraw.isPending}
          onConfirm={() => withdraw.mutate({ params }, { onSettled: () => setWithdrawing(false) })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Card>
  );
}
