import { login } from '#libs/contracts/accounts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import { useEnter } from './use-enter';

const route = getRouteApi('/sign-in');

/** E-mail and password; returns to where the visitor came from. */
export function SignInPage() {
  const t = useTexts('account');
  const { to } = route.useSearch();
  const enter = useEnter(to);
  const act = useAct(login, { onDone: enter });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <PageBody narrow>
      <PageHead title={t('signIn.title')} lead={to ? t('signIn.returns') : undefined} />
      <Form onSubmit={() => act.mutate({ body: { email, password } })}>
        <Field
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          error={fieldError(act.error, 'email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field
          label={t('password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('signIn.verb')}
          </Button>
          <Link to="/forgot">{t('signIn.forgot')}</Link>
        </FormActions>
        <p>
          {t('signIn.noAccount')}{' '}
          <Link to="/sign-up" search={{ to }}>
            {t('signUp.verb')}
          </Link>
        </p>
      </Form>
    </PageBody>
  );
}
