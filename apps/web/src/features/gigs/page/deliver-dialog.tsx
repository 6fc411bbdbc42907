import { deliverGig } from '#libs/contracts/gigs';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Field, TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { writtenLocale } from '../../../lib/written-locale';
import { TOUCHED } from '../gig';

/** Says what was done and where it is. */
export function DeliverDialog({ gigId, onClose }: { gigId: string; onClose: () => void }) {
  const t = useTexts('gigs');
  const app = useTexts('app');
  const me = useMe();
  const [typed, setTyped] = useState('');
  const [link, setLink] = useState('');
  const deliver = useAct(deliverGig, { ...TOUCHED, onDone: onClose });
  const text = typed.trim();
  const send = () =>
    deliver.mutate({
      params: { id: gigId },
      body: {
        text: { locale: writtenLocale(text, me?.readLocales ?? []), text },
        link: link.trim() === '' ? null : link.trim(),
      },
    });
  return (
    <Dialog
      title={t('act.deliver')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          <Button kind="filled" disabled={text === ''} busy={deliver.isPending} onClick={send}>
            {t('act.deliver')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('deliver.text')}
        rows={4}
        maxLength={4000}
        value={typed}
        error={fieldError(deliver.error, 'text')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Field
        label={t('deliver.link')}
        type="url"
        placeholder="https://"
        optional
        maxLength={500}
        value={link}
        error={fieldError(deliver.error, 'link')}
        onChange={({ target }) => setLink(target.value)}
      />
      <FormError error={deliver.error} />
    </Dialog>
  );
}
