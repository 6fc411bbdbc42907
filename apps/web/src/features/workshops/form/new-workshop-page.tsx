import { addWorkshopHost, createWorkshop, listWorkshops } from '#libs/contracts/workshops';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { PageBody, PageHead } from '../../../components/page-head';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { browserZone } from '../../../lib/time';
import { useDraft } from '../../../lib/use-draft';
import { bodyOf, emptyDraft } from './workshop-draft';
import { WorkshopForm } from './workshop-form';

const route = getRouteApi('/workshops/new');

/** Begins a workshop as a draft that only its hosts see. What was typed survives a reload. */
export function NewWorkshopPage() {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const me = useMe();
  const navigate = useNavigate();
  const { projectId = '' } = route.useSearch();
  const [empty] = useState(() => emptyDraft(locale, me?.timeZone ?? browserZone(), projectId));
  const [draft, setDraft, clear] = useDraft(`workshop:${projectId}`, empty);
  const open = (id: string) => {
    clear();
    void navigate({ to: '/workshops/$id', params: { id }, replace: true });
  };
  const addHost = useAct(addWorkshopHost);
  const create = useAct(createWorkshop, {
    touches: [listWorkshops],
    onDone: ({ id }) => {
      if (!draft.coHost) return open(id);
      // the workshop is there even where its second host cannot be added: they are asked for again on its page
      addHost.mutate(
        { params: { id }, body: { personId: draft.coHost.id } },
        { onError: ({ message }) => toast(message), onSettled: () => open(id) },
      );
    },
  });
  return (
    <PageBody narrow>
      <PageHead
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: '/workshops', label: t('list.title') }}
      />
      <WorkshopForm
        draft={draft}
        error={create.error}
        onChange={setDraft}
        onSubmit={() => create.mutate({ body: bodyOf(draft) })}
        actions={
          <Button kind="filled" type="submit" busy={create.isPending || addHost.isPending}>
            {t('new.verb')}
          </Button>
        }
      />
    </PageBody>
  );
}
