import { Outlet } from '@tanstack/react-router';
import { PageBody, PageHead } from '../../components/page-head';
import { TabLink, Tabs } from '../../components/tabs';
import { useTexts } from '../../lib/i18n';

const PARTS = ['deliveries', 'queues', 'calendars', 'rates', 'audit'] as const;

export function AdminLayout() {
  const t = useTexts('admin');
  return (
    <PageBody>
      <PageHead title={t('title')} />
      <Tabs label={t('title')}>
        {PARTS.map((part) => (
          <TabLink key={part} to={`/admin/${part}`}>
            {t(`part.${part}`)}
          </TabLink>
        ))}
      </Tabs>
      <Outlet />
    </PageBody>
  );
}
