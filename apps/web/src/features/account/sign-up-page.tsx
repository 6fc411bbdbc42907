import { register } from '#libs/contracts/accounts';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { LocalePicker } from '../../components/locale-picker';
import { NameFields } from '../../components/name-fields';
import { PageBody, PageHead } from '../../components/page-head';
import { SideField } from '../../components/side-field';
import { ZoneField } from '../../components/zone-field';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { EMPTY_NAME, nameOf } from '../../lib/name-draft';
import { browserZone, sideOfZone } from '../../lib/time';
import { CheckYourMail } from './check-your-mail';
import { PasswordField } from './password-field';

const route = getRouteApi('/sign-up');

/** An account: names in both scripts, languages, and the shore, found from the browser and open to change. */
export function SignUpPage() {
  const t = useTexts('account');
  const uiLocale = useInterfaceLocale();
  const { to } = route.useSearch();
  const act = useAct(register);
  const [name, setName] = useState(EMPTY_NAME);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [readLocales, setReadLocales] = useState<string[]>([uiLocale]);
  const [timeZone, setTimeZone] = useState(browserZone);
  const [homeRegion, setHomeRegion] = useState(() => sideOfZone(browserZone()));
  if (act.isSuccess) return <CheckYourMail email={email} />;
  const body = {
    email,
    password,
    name: nameOf(name),
    uiLocale,
    readLocales,
    timeZone,
    homeRegion,
    returnTo: to,
  };
  return (
    <PageBody narrow>
      <PageHead title={t('signUp.title')} lead={t('signUp.lead')} />
      <Form onSubmit={() => act.mutate({ body })}>
        <NameFields draft={name} onChange={setName} error={fieldError(act.error, 'name')} />
        <Field
          label={t('email')}
          type="email"
          autoComplete="email"
          required
          value={email}
          error={fieldError(act.error, 'email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <PasswordField value={password} onChange={setPassword} error={fieldError(act.error, 'password')} />
        <SideField side={homeRegion} onChange={setHomeRegion} />
        <ZoneField timeZone={timeZone} onChange={setTimeZone} hint={t('signUp.zoneHint')} />
        <LocalePicker title={t('signUp.reads')} locales={readLocales} onChange={setReadLocales} />
        <p>
          {t('signUp.agree')}{' '}
          <Link to="/legal/$page" params={{ page: 'terms' }}>
            {t('signUp.terms')}
          </Link>
          {t('signUp.and')}
          <Link to="/legal/$page" params={{ page: 'privacy' }}>
            {t('signUp.privacy')}
          </Link>
        </p>
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('signUp.verb')}
          </Button>
          <Link to="/sign-in" search={{ to }}>
            {t('signUp.haveAccount')}
          </Link>
        </FormActions>
      </Form>
    </PageBody>
  );
}
