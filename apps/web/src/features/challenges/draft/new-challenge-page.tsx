import { createChallenge, listChallenges } from '#libs/contracts/challenges';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Field, Select } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { PageBody, PageHead } from '../../../components/page-head';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import { useMe } from '../../../lib/me';
import { HintsCard } from './hints-card';

/** A challenge begins with its title, in whatever language its author thinks. */
export function NewChallengePage() {
  const t = useTexts('challenges');
  const me = useMe();
  const ui = useInterfaceLocale();
  const navigate = useNavigate();
  const sponsors = me?.memberships.filter(({ role }) => role !== 'member') ?? [];
  const [title, setTitle] = useState('');
  const [locale, setLocale] = useState<string>(ui);
  const [chosen, setChosen] = useState<string>();
  const organisationId = chosen ?? sponsors[0]?.organisationId;
  const create = useAct(createChallenge, {
    touches: [listChallenges],
    onDone: ({ id }) => void navigate({ to: '/challenges/$id/edit', params: { id }, replace: true }),
  });
  if (!organisationId) {
    return (
      <EmptyState
        title={t('new.noSponsor')}
        action={<LinkButton to="/organisations/new">{t('new.found')}</LinkButton>}
      >
        {t('new.noSponsorText')}
      </EmptyState>
    );
  }
  return (
    <PageBody narrow>
      <PageHead
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: '/challenges', label: t('list.title') }}
      />
      <Form onSubmit={() => create.mutate({ body: { organisationId, title: { locale, text: title } } })}>
        <Field
          label={t('field.title')}
          hint={t('new.titleHint')}
          value={title}
          lang={locale}
          required
          maxLength={200}
          autoFocus
          error={fieldError(create.error, 'title')}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Select
          label={t('new.language')}
          hint={t('new.languageHint')}
          value={locale}
          options={LANGUAGES.map((value) => ({ value: value as string, label: languageName(value, ui) }))}
          onChoose={setLocale}
        />
        {sponsors.length > 1 && (
          <Select
            label={t('new.sponsor')}
            value={organisationId}
            options={sponsors.map((one) => ({ value: one.organisationId, label: one.name }))}
            onChoose={setChosen}
          />
        )}
        <FormError error={create.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={create.isPending}>
            {t('new.verb')}
          </Button>
        </FormActions>
      </Form>
      <HintsCard written={{ locale, title }} />
    </PageBody>
  );
}
