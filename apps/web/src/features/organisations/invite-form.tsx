import { invite, listInvitations } from '#libs/contracts/organisations';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field, Select } from '../../components/field';
import { Form, FormActions, Pair } from '../../components/form';
import { FormError } from '../../components/form-error';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { Role } from './role-select';

/** Invites by e-mail, in the language the invited person reads. */
export function InviteForm({ organisationId }: { organisationId: string }) {
  const t = useTexts('organisations');
  const ui = useInterfaceLocale();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [uiLocale, setUiLocale] = useState(ui);
  const act = useAct(invite, {
    touches: [listInvitations],
    onDone: () => {
      setEmail('');
      toast(t('sent'));
    },
  });
  return (
    <Form
      label={t('invite')}
      onSubmit={() => act.mutate({ params: { id: organisationId }, body: { email, role, uiLocale } })}
    >
      <Field
        label={t('email')}
        type="email"
        autoComplete="off"
        required
        value={email}
        error={fieldError(act.error, 'email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Pair>
        <Select
          label={t('role')}
          value={role}
          options={(['member', 'admin', 'owner'] as const).map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
          onChoose={setRole}
        />
        <Select
          label={t('mailLanguage')}
          value={uiLocale}
          options={[
            { value: 'en', label: 'English' },
            { value: 'zh-Hans', label: '简体中文' },
          ]}
          onChoose={setUiLocale}
        />
      </Pair>
      <FormError error={act.error} />
      <FormActions>
        <Button type="submit" busy={act.isPending}>
          {t('invite')}
        </Button>
      </FormActions>
    </Form>
  );
}
