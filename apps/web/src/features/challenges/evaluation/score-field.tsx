import { Field, TextArea } from '../../../components/field';
import { LocalizedInline } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';
import type { Assignment } from './review';
import type { Rubric } from './rubric';

type Score = Assignment['scores'][number];

/** One criterion: drag the slider or type the number; what is not touched has no value. */
export function ScoreField({
  criterion,
  score,
  readOnly,
  onChange,
}: {
  criterion: Rubric['criteria'][number];
  score: Score | undefined;
  readOnly: boolean;
  onChange: (score: Score) => void;
}) {
  const t = useTexts('challenges');
  const { id, label, weight, scale } = criterion;
  const set = (part: Partial<Score>) =>
    onChange({ criterionId: id, value: score?.value ?? 0, comment: score?.comment ?? '', ...part });
  const within = (text: string) => Math.min(scale, Math.max(0, Math.round(Number(text) || 0)));
  return (
    <fieldset className={styles.score}>
      <legend>
        <LocalizedInline view={label} /> <span className={styles.note}>{t('score.weight', { weight })}</span>
      </legend>
      <div className={styles.value}>
        <input
          type="range"
          min={0}
          max={scale}
          aria-label={label.text}
          lang={label.locale}
          value={score?.value ?? 0}
          disabled={readOnly}
          className={score ? undefined : styles.untouched}
          onChange={({ target }) => set({ value: within(target.value) })}
        />
        <Field
          label={t('score.of', { scale })}
          type="number"
          min={0}
          max={scale}
          value={score ? String(score.value) : ''}
          disabled={readOnly}
          onChange={({ target }) => target.value !== '' && set({ value: within(target.value) })}
        />
      </div>
      <TextArea
        label={t('score.comment')}
        optional
        rows={2}
        maxLength={4000}
        value={score?.comment ?? ''}
        disabled={readOnly}
        onChange={({ target }) => set({ comment: target.value })}
      />
    </fieldset>
  );
}
