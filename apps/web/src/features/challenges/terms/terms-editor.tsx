import { readTerms, termsPreset, writeTerms } from '#libs/contracts/terms';
import { Card } from '../../../components/card';
import { ErrorState } from '../../../components/error-state';
import { FormError } from '../../../components/form-error';
import { Skeleton } from '../../../components/skeleton';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { TOUCHED } from '../draft/use-editing';
import { BothTexts } from './both-texts';
import { SixIcons } from './six-icons';
import { TermsAdjustments } from './terms-adjustments';
import styles from './terms.module.css';
import { useTerms } from './use-terms';

/** Choosing terms: one of five presets, adjusted where needed, shown as solvers will see them. */
export function TermsEditor({ challengeId }: { challengeId: string }) {
  const t = useTexts('challenges');
  const { data: terms, error, isPending, refetch } = useTerms(challengeId);
  const write = useAct(writeTerms, { touches: [readTerms, ...TOUCHED] });
  const params = { id: challengeId };
  return (
    <Card className={styles.tab} data-field="terms">
      <div>
        <h2>{t('field.terms')}</h2>
        <p className={styles.note}>{t('hint.terms')}</p>
      </div>
      <fieldset>
        <legend className="visually-hidden">{t('terms.preset')}</legend>
        <div className={styles.presets}>
          {termsPreset.options.map((preset) => (
            <label key={preset} className={styles.preset}>
              <input
                type="radio"
                name="terms-preset"
                className="visually-hidden"
                checked={terms?.preset === preset}
                onChange={() => write.mutate({ params, body: { preset } })}
              />
              <b>{t(`preset.${preset}`)}</b>
              <span>{t(`presetText.${preset}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FormError error={write.error} />
      {isPending && <Skeleton lines={2} height={64} />}
      {error && error.status !== 404 && <ErrorState error={error} onRetry={() => void refetch()} />}
      {terms && (
        <>
          <SixIcons fields={terms.fields} />
          <details className={styles.more}>
            <summary>{t('terms.adjust')}</summary>
            <TermsAdjustments
              fields={terms.fields}
              onChange={(fields) => write.mutate({ params, body: { fields } })}
            />
          </details>
          <details className={styles.more}>
            <summary>{t('terms.preview')}</summary>
            <BothTexts text={terms.text} />
          </details>
        </>
      )}
    </Card>
  );
}
