import { useTexts } from '../lib/i18n';
import { Button } from './button';
import { Dialog } from './dialog';
import { FormError } from './form-error';

/** Asks before something that cannot be undone; the button says what will happen. */
export function Confirm({
  title,
  text,
  verb,
  busy = false,
  error,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  verb: string;
  busy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const t = useTexts('app');
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button kind="danger" busy={busy} onClick={onConfirm}>
            {verb}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <FormError error={error} />
    </Dialog>
  );
}
