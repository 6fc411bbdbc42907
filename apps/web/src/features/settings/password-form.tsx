import { changePassword, listSessions } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form, FormActions, Group } from '../../components/form';
import { FormError } from '../../components/form-error';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';

/** A new password; all other sessions end. */
export function PasswordForm() {
  const t = useTexts('settings');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const act = useAct(changePassword, {
    touches: [listSessions],
    onDone: () => {
      setCurrent('');
      setPassword('');
      toast(t('password.done'));
    },
  });
  return (
    <Form onSubmit={() => act.mutate({ body: { current, password } })} label={t('password.title')}>
      <Group title={t('password.title')}>
        <Field
          label={t('password.current')}
          type="password"
          autoComplete="current-password"
          required
          value={current}
          error={fieldError(act.error, 'current')}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <Field
          label={t('password.new')}
          hint={t('password.hint')}
          type="password"
          autoComplete="new-password"
          minLength={12}
          required
          value={password}
          error={fieldError(act.error, 'password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError error={act.error} />
        <FormActions>
          <Button type="submit" busy={act.isPending}>
            {t('password.verb')}
          </Button>
        </FormActions>
      </Group>
    </Form>
  );
}
