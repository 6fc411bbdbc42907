import { readRubric, writeRubric } from '#libs/contracts/evaluation';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Choice, Field } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { Icon } from '../../../components/icon';
import { Skeleton } from '../../../components/skeleton';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useDraft } from '../../../lib/use-draft';
import { TOUCHED } from '../draft/use-editing';
import { CriterionRow } from './criterion-row';
import styles from './evaluation.module.css';
import {
  draftsOf,
  evenWeights,
  isWhole,
  labelInput,
  weightSum,
  type CriterionDraft,
  type Rubric,
} from './rubric';
import { useRubric } from './use-rubric';

const NEW: CriterionDraft = { labels: {}, weight: 0, scale: 10 };

/** By what submissions will be judged; the weights add up to 100 before it can be stored. */
export function RubricEditor({ challengeId, locale }: { challengeId: string; locale: string }) {
  const { data: rubric } = useRubric(challengeId);
  if (!rubric) return <Skeleton />;
  return <Editor challengeId={challengeId} locale={locale} rubric={rubric} />;
}

function Editor({ challengeId, locale, rubric }: { challengeId: string; locale: string; rubric: Rubric }) {
  const t = useTexts('challenges');
  const [kept, keep, forget] = useDraft<CriterionDraft[] | null>(`rubric:${challengeId}`, null);
  const criteria = kept ?? draftsOf(rubric);
  const [minimum, setMinimum] = useState(String(rubric.minimumReviews));
  const [blind, setBlind] = useState(rubric.blind);
  const [touched, setTouched] = useState(false);
  const write = useAct(writeRubric, { touches: [readRubric, ...TOUCHED], onDone: () => setTouched(false) });
  const set = (next: CriterionDraft[]) => {
    setTouched(true);
    keep(next);
  };
  const sum = weightSum(criteria);
  const whole = isWhole(criteria, locale);
  const save = () =>
    write.mutate(
      {
        params: { id: challengeId },
        body: {
          criteria: criteria.map(({ labels, weight, scale }) => ({
            label: labelInput(labels, locale),
            weight,
            scale,
          })),
          minimumReviews: Math.min(10, Math.max(1, Math.round(Number(minimum)) || 1)),
          blind,
        },
      },
      { onSuccess: forget },
    );
  return (
    <Card className={styles.editor} data-field="rubric">
      <div>
        <h2>{t('field.rubric')}</h2>
        <p className={styles.note}>{t('hint.rubric')}</p>
      </div>
      {criteria.map((criterion, at) => (
        <CriterionRow
          key={at}
          number={at + 1}
          locale={locale}
          criterion={criterion}
          onChange={(next) => set(criteria.with(at, next))}
          onRemove={() => set(criteria.filter((_, other) => other !== at))}
        />
      ))}
      <div className={styles.tools}>
        <Button onClick={() => set([...criteria, criteria.length === 0 ? { ...NEW, weight: 100 } : NEW])}>
          <Icon name="plus" />
          {t('rubric.add')}
        </Button>
        {criteria.length > 1 && sum !== 100 && (
          <Button
            onClick={() =>
              set(criteria.map((one, at) => ({ ...one, weight: evenWeights(criteria.length)[at] ?? 0 })))
            }
          >
            {t('rubric.even')}
          </Button>
        )}
        <output className={sum === 100 ? styles.right : styles.wrong} aria-live="polite">
          {t('rubric.sum', { sum })}
        </output>
      </div>
      <div className={styles.minimum}>
        <Field
          label={t('rubric.minimum')}
          type="number"
          min={1}
          max={10}
          value={minimum}
          onChange={({ target }) => {
            setTouched(true);
            setMinimum(target.value);
          }}
        />
      </div>
      <Choice
        label={t('blind.choice')}
        checked={blind}
        onChange={({ target }) => {
          setTouched(true);
          setBlind(target.checked);
        }}
      />
      <FormError error={write.error} />
      <div className={styles.tools}>
        <Button disabled={!whole} busy={write.isPending} onClick={save}>
          {t('rubric.save')}
        </Button>
        <span className={styles.note} role="status">
          {touched && !whole ? t('rubric.notYet') : write.isSuccess && !touched ? t('save.saved') : ''}
        </span>
      </div>
    </Card>
  );
}
