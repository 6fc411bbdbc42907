import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useTexts } from '../../../lib/i18n';

/** Asks for the reason that something needs, and says who will read it. */
export function ReasonDialog({
  title,
  text,
  busy,
  error,
  onConfirm,
  onClose,
}: {
  title: string;
  text: string;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="filled"
            disabled={reason.trim() === ''}
            busy={busy}
            onClick={() => onConfirm(reason.trim())}
          >
            {title}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <TextArea
        label={t('reason')}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormError error={error} />
    </Dialog>
  );
}
