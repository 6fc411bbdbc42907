import { getRouteApi } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { ErrorState } from '../../../components/error-state';
import { LocalizedText } from '../../../components/localized-text';
import { PageBody } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useTexts } from '../../../lib/i18n';
import { HostDesk } from '../host/host-desk';
import { useWorkshop } from '../use-workshop';
import { Agenda } from './agenda';
import { CancelledNote } from './cancelled-note';
import { HostsCard } from './hosts-card';
import { JoinCard } from './join-card';
import styles from './page.module.css';
import { SeatCard } from './seat-card';
import { TimeCard } from './time-card';
import { WorkshopHead } from './workshop-head';

const route = getRouteApi('/workshops/$id');

/** One workshop: when on both shores, who hosts it, what happens when, and the reader's own seat. */
export function WorkshopPage() {
  const t = useTexts('workshops');
  const { id } = route.useParams();
  const reading = useWorkshop(id);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const workshop = reading.data;
  return (
    <PageBody>
      <WorkshopHead workshop={workshop} />
      <CancelledNote workshop={workshop} />
      <div className={styles.layout}>
        <aside className={styles.side}>
          <SeatCard workshop={workshop} />
          <JoinCard workshop={workshop} />
          <HostDesk workshop={workshop} />
        </aside>
        <div className={styles.main}>
          <TimeCard workshop={workshop} />
          {workshop.summary && (
            <Card>
              <h2>{t('about')}</h2>
              <LocalizedText view={workshop.summary} />
            </Card>
          )}
          <Agenda workshop={workshop} />
          <HostsCard workshop={workshop} />
        </div>
      </div>
    </PageBody>
  );
}
