import { isApiError } from '../lib/errors';
import { useTexts } from '../lib/i18n';
import styles from './field.module.css';
import { failureOf } from './failure';

/** Why a form was refused, in a line above its button. What was typed stays. */
export function FormError({ error }: { error: unknown }) {
  const t = useTexts('app');
  if (!error) return null;
  const detail = isApiError(error) ? error.detail : '';
  return (
    <p className={styles.error} role="alert">
      {detail || t(`error.${failureOf(error)}.text`)}
    </p>
  );
}
