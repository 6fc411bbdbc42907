import { readNeeds } from '#libs/contracts/home';
import { readMe } from '#libs/contracts/identity';
import { createOrganisation, listOrganisations } from '#libs/contracts/organisations';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button';
import { PageBody, PageHead } from '../../components/page-head';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useDraft } from '../../lib/use-draft';
import { bodyOf, emptyDraft } from './organisation-draft';
import { OrganisationForm } from './organisation-form';

/** Founds an organisation. What was typed survives a reload. */
export function NewOrganisationPage() {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const me = useMe();
  const navigate = useNavigate();
  const [empty] = useState(() => emptyDraft(me?.homeRegion === 'CN' ? 'CN' : 'DE'));
  const [draft, setDraft, clear] = useDraft('organisation', empty);
  const act = useAct(createOrganisation, {
    touches: [readMe, readNeeds, listOrganisations],
    onDone: ({ id }) => {
      clear();
      void navigate({ to: '/organisations/$id', params: { id }, replace: true });
    },
  });
  return (
    <PageBody narrow>
      <PageHead
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: '/organisations', label: t('title') }}
      />
      <OrganisationForm
        draft={draft}
        onChange={setDraft}
        error={act.error}
        onSubmit={() => act.mutate({ body: bodyOf(draft, locale) })}
        actions={
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('new.verb')}
          </Button>
        }
      />
    </PageBody>
  );
}
