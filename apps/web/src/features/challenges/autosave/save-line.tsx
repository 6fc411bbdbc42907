import { Button } from '../../../components/button';
import { FormError } from '../../../components/form-error';
import { useTexts } from '../../../lib/i18n';
import type { SaveState } from './autosaver';
import styles from './autosave.module.css';

/** Says quietly whether everything is stored, and what to do where it is not. */
export function SaveLine({
  state,
  error,
  onRetry,
}: {
  state: SaveState;
  error: unknown;
  onRetry: () => void;
}) {
  const t = useTexts('challenges');
  return (
    <div className={styles.line} role="status">
      <span className={state === 'refused' || state === 'conflict' ? styles.wrong : undefined}>
        {t(`save.${state}`)}
      </span>
      {(state === 'offline' || state === 'refused') && (
        <Button kind="link" onClick={onRetry}>
          {t('save.again')}
        </Button>
      )}
      {state === 'refused' && <FormError error={error} />}
    </div>
  );
}
