import type { LocalizedInput } from '#libs/contracts/localized-text';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { writtenLocale } from '../../../lib/written-locale';

export type Reasoned = 'sendBack' | 'giveBack' | 'release' | 'withdraw';

/** Asks why, and says who will read it. */
export function ReasonDialog({
  act,
  busy,
  error,
  onConfirm,
  onClose,
}: {
  act: Reasoned;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: LocalizedInput) => void;
  onClose: () => void;
}) {
  const t = useTexts('gigs');
  const app = useTexts('app');
  const me = useMe();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  return (
    <Dialog
      title={t(`act.${act}`)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          <Button
            kind="filled"
            disabled={text === ''}
            busy={busy}
            onClick={() => onConfirm({ locale: writtenLocale(text, me?.readLocales ?? []), text })}
          >
            {t(`act.${act}`)}
          </Button>
        </>
      }
    >
      <p>{t(`reason.${act}`)}</p>
      <TextArea
        label={t('reason.label')}
        rows={3}
        maxLength={4000}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <FormError error={error} />
    </Dialog>
  );
}
