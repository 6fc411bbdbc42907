import { checkInByCode } from '#libs/contracts/registrations';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { AFTER_SEATS } from '../stale';
import styles from './host.module.css';

const LENGTH = 6;

/** Checks in whoever shows their code; the field is ready for the next one at once. */
export function CodeForm({ workshopId }: { workshopId: string }) {
  const t = useTexts('workshops');
  const [code, setCode] = useState('');
  const enter = useAct(checkInByCode, {
    touches: AFTER_SEATS,
    onDone: ({ person }) => {
      toast(t('checkIn.done', { name: person.displayName }));
      setCode('');
    },
  });
  const refused = fieldError(enter.error, 'code');
  return (
    <form
      className={styles.codeForm}
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate({ params: { id: workshopId }, body: { code } });
      }}
    >
      <Field
        label={t('checkIn.code')}
        className={styles.code}
        value={code}
        error={refused}
        maxLength={LENGTH}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={({ target }) => setCode(target.value.toUpperCase())}
      />
      <Button kind="filled" type="submit" busy={enter.isPending} disabled={code.length < LENGTH}>
        {t('checkIn.verb')}
      </Button>
      {refused === undefined && <FormError error={enter.error} />}
    </form>
  );
}
