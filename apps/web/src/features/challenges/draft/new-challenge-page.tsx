import { startFromTemplate, type ChallengeTemplateId } from '#libs/contracts/challenge-templates';
import { createChallenge, listChallenges } from '#libs/contracts/challenges';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { Field, Select, TextArea } from '../../../components/field';
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
import { TemplateChoice } from './template-choice';

/** A challenge begins with its title, in whatever language its author thinks; a template and a rough paragraph help it on. */
export function NewChallengePage() {
  const t = useTexts('challenges');
  const me = useMe();
  const ui = useInterfaceLocale();
  const navigate = useNavigate();
  const sponsors = me?.memberships.filter(({ role }) => role !== 'member') ?? [];
  const [title, setTitle] = useState('');
  const [locale, setLocale] = useState<string>(ui);
  const [rough, setRough] = useState('');
  const [template, setTemplate] = useState<ChallengeTemplateId>();
  const [chosen, setChosen] = useState<string>();
  const organisationId = chosen ?? sponsors[0]?.organisationId;
  const started = {
    touches: [listChallenges],
    onDone: ({ id }: { id: string }) =>
      void navigate({ to: '/challenges/$id/edit', params: { id }, replace: true }),
  };
  const create = useAct(createChallenge, started);
  const fromTemplate = useAct(startFromTemplate, started);
  const act = template === undefined ? create : fromTemplate;
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
  const start = () => {
    const need = rough.trim() || undefined;
    if (template !== undefined) {
      fromTemplate.mutate({ body: { organisationId, template, locale, title, rough: need } });
    } else {
      const written = need === undefined ? {} : { need: { locale, text: need } };
      create.mutate({ body: { organisationId, title: { locale, text: title }, ...written } });
    }
  };
  return (
    <PageBody narrow>
      <PageHead
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: '/challenges', label: t('list.title') }}
      />
      <Form onSubmit={start}>
        <Field
          label={t('field.title')}
          hint={t('new.titleHint')}
          value={title}
          lang={locale}
          required
          maxLength={200}
          autoFocus
          error={fieldError(act.error, 'title')}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TemplateChoice chosen={template} onChoose={setTemplate} />
        <TextArea
          label={t('new.rough')}
          hint={t('new.roughHint')}
          value={rough}
          lang={locale}
          optional
          maxLength={10_000}
          onChange={(event) => setRough(event.target.value)}
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
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('new.verb')}
          </Button>
        </FormActions>
      </Form>
      <HintsCard written={{ locale, title, text: rough }} />
    </PageBody>
  );
}
