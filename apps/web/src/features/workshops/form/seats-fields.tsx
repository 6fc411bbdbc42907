import { Card } from '../../../components/card';
import { Choice, Field } from '../../../components/field';
import { LocalePicker } from '../../../components/locale-picker';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import styles from './form.module.css';
import type { FormPart } from './form-part';

const MOST_LANGUAGES = 4;

/** How many may come, what happens to the rest, and what is spoken. */
export function SeatsFields({ draft, error, change }: FormPart) {
  const t = useTexts('workshops');
  return (
    <Card className={styles.section}>
      <h2>{t('form.seats')}</h2>
      <Field
        label={t('field.capacity')}
        type="number"
        inputMode="numeric"
        min={1}
        max={1000}
        required
        value={draft.capacity}
        error={fieldError(error, 'capacity')}
        onChange={({ target }) => change({ capacity: target.value })}
      />
      <Choice
        label={t('field.waitlist')}
        checked={draft.waitlist}
        onChange={({ target }) => change({ waitlist: target.checked })}
      />
      <LocalePicker
        title={t('field.languages')}
        locales={draft.languages}
        most={MOST_LANGUAGES}
        onChange={(languages) => change({ languages })}
      />
    </Card>
  );
}
