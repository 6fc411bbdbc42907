import { forgotPassword } from '#libs/contracts/accounts';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';

/** Asks for a reset link; never tells whether the address is known. */
export function ForgotPage() {
  const t = useTexts('account');
  const act = useAct(forgotPassword);
  const [email, setEmail] = useState('');
  if (act.isSuccess) {
    return (
      <PageBody narrow>
        <PageHead title={t('forgot.sent')} lead={t('forgot.sentText', { email })} />
      </PageBody>
    );
  }
  return (
    <PageBody narrow>
      <PageHead
        title={t('forgot.title')}
        lead={t('forgot.lead')}
        back={{ to: '/sign-in', label: t('signIn.title') }}
      />
      <Form onSubmit={() => act.mutate({ body: { email } })}>
        <Field
          label={t('email')}
          type="email"
          autoComplete="email"
          required
          value={email}
          error={fieldError(act.error, 'email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('forgot.verb')}
          </Button>
        </FormActions>
      </Form>
    </PageBody>
  );
}
