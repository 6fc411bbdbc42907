import { listNotifications, readNotifications } from '#libs/contracts/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { Button, LinkButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { Filters } from './filters';
import { Group } from './group';
import styles from './inbox.module.css';
import { inboxSearch } from './inbox-search';

const route = getRouteApi('/inbox');

/** Everything somebody was told, by what it is about, the newest first. */
export function InboxPage() {
  const t = useTexts('inbox');
  const { only } = inboxSearch({ ...route.useSearch() });
  const list = useList(listNotifications, { query: { only } });
  const readAll = useAct(readNotifications, { touches: [listNotifications] });
  const hasUnread = list.items?.some(({ unread }) => unread > 0);
  return (
    <PageBody>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          hasUnread && (
            <Button busy={readAll.isPending} onClick={() => readAll.mutate({ body: { all: true } })}>
              {t('readAll')}
            </Button>
          )
        }
      />
      <div className={styles.bar}>
        <Filters only={only} />
        <LinkButton kind="quiet" to="/settings/notifications">
          {t('settings')}
        </LinkButton>
      </div>
      <FormError error={readAll.error} />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState title={only ? t(`empty.${only}`) : t('empty.title')}>
          {!only && t('empty.text')}
        </EmptyState>
      )}
      <ul className={styles.groups}>
        {list.items?.map((group) => (
          <Group key={`${group.subject.type} ${group.subject.id}`} group={group} />
        ))}
      </ul>
      <More list={list} />
    </PageBody>
  );
}
