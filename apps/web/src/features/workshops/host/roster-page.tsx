import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline } from '../../../components/localized-text';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { useWorkshop } from '../use-workshop';
import { useWorkshopShores } from '../use-workshop-shores';
import type { Workshop } from '../workshop';
import { CodeForm } from './code-form';
import { Roster } from './roster';

const route = getRouteApi('/workshops/$id/roster');

/** Who comes: for hosts at the door, one tap a person; for those who come, who else does. */
export function RosterPage() {
  const { id } = route.useParams();
  const reading = useWorkshop(id);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  return <RosterOf workshop={reading.data} />;
}

function RosterOf({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const shores = useWorkshopShores(workshop);
  const { id, title, can, startsAt, state } = workshop;
  return (
    <PageBody narrow>
      <PageHead
        title={t('roster.title')}
        name={t('roster.of', { title: title.text })}
        lead={
          <>
            <LocalizedInline view={title} /> · <ZonePair at={startsAt} shores={shores} />
          </>
        }
        back={{ to: `/workshops/${id}`, label: t('edit.back') }}
      />
      {can.checkIn && state !== 'cancelled' && <CodeForm workshopId={id} />}
      <Roster workshop={workshop} />
    </PageBody>
  );
}
