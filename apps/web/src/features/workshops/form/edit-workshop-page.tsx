import { changeWorkshop, listWorkshops, readWorkshop } from '#libs/contracts/workshops';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { ErrorState } from '../../../components/error-state';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { ApiError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useWorkshop } from '../use-workshop';
import type { Workshop } from '../workshop';
import { changesOf, draftOf } from './workshop-draft';
import { WorkshopForm } from './workshop-form';

const route = getRouteApi('/workshops/$id/edit');
const noRight = new ApiError({ code: 'forbidden', status: 403 });

/** Changes what hosts say of a workshop. */
export function EditWorkshopPage() {
  const t = useTexts('workshops');
  const { id } = route.useParams();
  const reading = useWorkshop(id);
  if (reading.isPending) return <PageLoading lines={8} />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  if (reading.data.can.edit) return <Editor workshop={reading.data} />;
  return (
    <ErrorState
      error={noRight}
      action={
        <Link to="/workshops/$id" params={{ id }}>
          {t('edit.back')}
        </Link>
      }
    />
  );
}

function Editor({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const app = useTexts('app');
  const navigate = useNavigate();
  const { id } = workshop;
  // what is shown is what it was read as: a change from elsewhere meets the version, not the fields
  const [{ version }] = useState(workshop);
  const [draft, setDraft] = useState(() => draftOf(workshop));
  const isDraft = workshop.state === 'draft';
  const change = useAct(changeWorkshop, {
    touches: [readWorkshop, listWorkshops],
    onDone: () => {
      toast(app('action.saved'));
      void navigate({ to: '/workshops/$id', params: { id } });
    },
  });
  const save = () => {
    const { start, timeZone, minutes } = draft;
    const time = isDraft && { start: { local: start, timeZone }, minutes };
    change.mutate({ params: { id }, ifMatch: version, body: { ...changesOf(draft), ...time } });
  };
  return (
    <PageBody narrow>
      <PageHead
        title={t('edit.title', { title: draft.title })}
        back={{ to: `/workshops/${id}`, label: t('edit.back') }}
      />
      <WorkshopForm
        draft={draft}
        error={change.error}
        stored
        fixedTime={!isDraft}
        onChange={setDraft}
        onSubmit={save}
        actions={
          <>
            <Button kind="filled" type="submit" busy={change.isPending}>
              {app('action.save')}
            </Button>
            <LinkButton to="/workshops/$id" params={{ id }}>
              {app('action.cancel')}
            </LinkButton>
          </>
        }
      />
    </PageBody>
  );
}
