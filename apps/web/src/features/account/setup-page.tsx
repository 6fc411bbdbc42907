import { completeSetup, readSetup } from '#libs/contracts/setup';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../components/button';
import { CountryField } from '../../components/country-field';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { Field } from '../../components/field';
import { Form, FormActions, Group } from '../../components/form';
import { FormError } from '../../components/form-error';
import { NameFields } from '../../components/name-fields';
import { PageBody, PageHead } from '../../components/page-head';
import { PageLoading } from '../../components/page-loading';
import { ZoneField } from '../../components/zone-field';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { EMPTY_NAME, nameOf } from '../../lib/name-draft';
import { useOperation } from '../../lib/queries';
import { browserZone, sideOfZone } from '../../lib/time';
import { PasswordField } from './password-field';
import { useEnter } from './use-enter';

const route = getRouteApi('/setup');

/** The first administrator and organisation of a new installation, by the one-time token from its log. */
export function SetupPage() {
  const t = useTexts('account');
  const setup = useOperation(readSetup, {});
  if (setup.isPending) return <PageLoading lines={4} />;
  if (setup.isError) return <ErrorState error={setup.error} onRetry={() => void setup.refetch()} />;
  return (
    <PageBody narrow>
      <PageHead title={t('setup.title')} lead={setup.data.open ? t('setup.lead') : undefined} />
      {setup.data.open ? (
        <SetupForm />
      ) : (
        <EmptyState
          title={t('setup.closed')}
          action={<LinkButton to="/sign-in">{t('signIn.verb')}</LinkButton>}
        >
          {t('setup.closedText')}
        </EmptyState>
      )}
    </PageBody>
  );
}

function SetupForm() {
  const t = useTexts('account');
  const uiLocale = useInterfaceLocale();
  const search = route.useSearch();
  const enter = useEnter('/');
  const act = useAct(completeSetup, { onDone: enter });
  const [token, setToken] = useState(search.token ?? '');
  const [name, setName] = useState(EMPTY_NAME);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [timeZone, setTimeZone] = useState(browserZone);
  const [country, setCountry] = useState(() => (sideOfZone(browserZone()) === 'CN' ? 'CN' : 'DE'));
  const submit = () =>
    act.mutate({
      body: {
        token,
        administrator: { email, password, name: nameOf(name) },
        organisation: { name: organisation, country },
        uiLocale,
        readLocales: [uiLocale],
        timeZone,
      },
    });
  return (
    <Form onSubmit={submit}>
      <Field
        label={t('setup.token')}
        hint={t('setup.tokenHint')}
        required
        autoComplete="off"
        value={token}
        error={fieldError(act.error, 'token')}
        onChange={(event) => setToken(event.target.value)}
      />
      <NameFields draft={name} onChange={setName} error={fieldError(act.error, 'administrator.name')} />
      <Field
        label={t('email')}
        type="email"
        autoComplete="email"
        required
        value={email}
        error={fieldError(act.error, 'administrator.email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        value={password}
        onChange={setPassword}
        error={fieldError(act.error, 'administrator.password')}
      />
      <Group title={t('setup.organisation')}>
        <Field
          label={t('setup.organisationName')}
          required
          value={organisation}
          error={fieldError(act.error, 'organisation.name')}
          onChange={(event) => setOrganisation(event.target.value)}
        />
        <CountryField country={country} onChange={setCountry} />
      </Group>
      <ZoneField timeZone={timeZone} onChange={setTimeZone} />
      <FormError error={act.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={act.isPending}>
          {t('setup.verb')}
        </Button>
      </FormActions>
    </Form>
  );
}
