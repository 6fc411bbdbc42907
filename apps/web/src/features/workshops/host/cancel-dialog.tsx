import { transitionWorkshop } from '#libs/contracts/workshops';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { AFTER_SEATS } from '../stale';
import type { Workshop } from '../workshop';

/** Calls it off, with the reason that everybody who would have come reads in their own language. */
export function CancelDialog({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const t = useTexts('workshops');
  const app = useTexts('app');
  const locale = useInterfaceLocale();
  const [reason, setReason] = useState('');
  const { id, version, taken, waiting } = workshop;
  const cancel = useAct(transitionWorkshop, { touches: AFTER_SEATS, onDone: onClose });
  const confirm = () =>
    cancel.mutate({
      params: { id },
      ifMatch: version,
      body: { to: 'cancelled', reason: { locale, text: reason.trim() } },
    });
  return (
    <Dialog
      title={t('cancel.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          <Button kind="danger" busy={cancel.isPending} disabled={reason.trim() === ''} onClick={confirm}>
            {t('cancel.verb')}
          </Button>
        </>
      }
    >
      <p>{t('cancel.tells', { taken, waiting })}</p>
      <TextArea
        label={t('cancel.reason')}
        hint={t('cancel.reasonHint')}
        value={reason}
        lang={locale}
        maxLength={500}
        error={fieldError(cancel.error, 'reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <FormError error={cancel.error} />
    </Dialog>
  );
}
