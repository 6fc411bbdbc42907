import { readChallenge } from '#libs/contracts/challenges';
import { listAssignments, score } from '#libs/contracts/evaluation';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { call } from '../../../lib/api';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { SaveLine } from '../autosave/save-line';
import { useAutosave } from '../autosave/use-autosave';
import styles from './evaluation.module.css';
import { reviewTotal, type Assignment } from './review';
import type { Rubric } from './rubric';
import { ScoreField } from './score-field';

type Scores = Assignment['scores'];

/** A value and a comment for each criterion; saved by itself until it is handed in for good. */
export function ScoreSheet({ rubric, assignment }: { rubric: Rubric; assignment: Assignment }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const client = useQueryClient();
  const params = { id: assignment.id };
  const store = useCallback(
    async ({ scores = [] }: { scores?: Scores }) => {
      await call(score, { params: { id: assignment.id }, body: { scores } });
      await client.invalidateQueries({ queryKey: [listAssignments.id] });
    },
    [assignment.id, client],
  );
  const { saver, saving } = useAutosave<{ scores: Scores }>(`scores:${assignment.id}`, store);
  const [asking, setAsking] = useState(false);
  const handIn = useAct(score, { touches: [listAssignments, readChallenge], onDone: () => setAsking(false) });
  const scores = saving.unsaved.scores ?? assignment.scores;
  const set = (one: Scores[number]) =>
    saver.change({ scores: [...scores.filter(({ criterionId }) => criterionId !== one.criterionId), one] });
  const open = assignment.can.score;
  const complete = rubric.criteria.every(({ id }) => scores.some(({ criterionId }) => criterionId === id));
  const total = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
    reviewTotal(rubric.criteria, scores),
  );
  return (
    <Card className={styles.sheet}>
      <h2>{t('score.title')}</h2>
      {rubric.criteria.map((criterion) => (
        <ScoreField
          key={criterion.id}
          criterion={criterion}
          score={scores.find(({ criterionId }) => criterionId === criterion.id)}
          readOnly={!open}
          onChange={set}
        />
      ))}
      <p className={styles.total}>
        {t('score.total')} <b>{total}</b>
      </p>
      {open ? (
        <>
          <SaveLine state={saving.state} error={saving.error} onRetry={() => void saver.flush()} />
          <Button onClick={() => void saver.flush()}>{t('score.save')}</Button>
          <Button
            kind="filled"
            wide
            disabled={!complete}
            onClick={() => void saver.flush().then(() => setAsking(true))}
          >
            {t('score.handIn')}
          </Button>
          {!complete && <p className={styles.note}>{t('score.incomplete')}</p>}
        </>
      ) : (
        <p className={styles.note}>{t('score.handedIn')}</p>
      )}
      {asking && (
        <Confirm
          title={t('score.handIn')}
          text={t('score.handInText', { total })}
          verb={t('score.handIn')}
          busy={handIn.isPending}
          error={handIn.error}
          onConfirm={() => handIn.mutate({ params, body: { scores: [...scores], final: true } })}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
