import { resetPassword } from '#libs/contracts/accounts';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { fieldError, hasCode } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import { BadLink } from './bad-link';
import { PasswordField } from './password-field';

const route = getRouteApi('/reset');

/** A new password by the mailed link; every session ends, so it leads to the sign-in. */
export function ResetPage() {
  const t = useTexts('account');
  const { token } = route.useSearch();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const act = useAct(resetPassword, {
    onDone: () => {
      toast(t('reset.done'));
      void navigate({ to: '/sign-in', search: {}, replace: true });
    },
  });
  if (token === undefined) return <BadLink />;
  return (
    <PageBody narrow>
      <PageHead title={t('reset.title')} lead={t('reset.lead')} />
      <Form onSubmit={() => act.mutate({ body: { token, password } })}>
        <PasswordField value={password} onChange={setPassword} error={fieldError(act.error, 'password')} />
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('reset.verb')}
          </Button>
          {hasCode(act.error, 'link_expired') && <Link to="/forgot">{t('reset.again')}</Link>}
        </FormActions>
      </Form>
    </PageBody>
  );
}
