import { changeEmail, readMe } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form, FormActions, Group } from '../../components/form';
import { FormError } from '../../components/form-error';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import styles from './settings.module.css';

/** Another address; it counts once its link was opened. */
export function EmailForm({ me }: { me: Me }) {
  const t = useTexts('settings');
  const act = useAct(changeEmail, { touches: [readMe] });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <Form onSubmit={() => act.mutate({ body: { email, password } })} label={t('email.title')}>
      <Group title={t('email.title')}>
        <p>{t('email.now', { email: me.email })}</p>
        {me.pendingEmail && (
          <p className={styles.hint} role="status">
            {t('email.pending', { email: me.pendingEmail })}
          </p>
        )}
        <Field
          label={t('email.new')}
          type="email"
          autoComplete="email"
          required
          value={email}
          error={fieldError(act.error, 'email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label={t('password.current')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          error={fieldError(act.error, 'password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError error={act.error} />
        <FormActions>
          <Button type="submit" busy={act.isPending}>
            {t('email.verb')}
          </Button>
        </FormActions>
      </Group>
    </Form>
  );
}
