import { Outlet } from '@tanstack/react-router';
import { PageBody, PageHead } from '../../components/page-head';
import { TabLink, Tabs } from '../../components/tabs';
import { useTexts } from '../../lib/i18n';
import { SignOut } from './sign-out';

const PARTS = ['profile', 'languages', 'hours', 'notifications', 'security', 'tokens'] as const;

export function SettingsLayout() {
  const t = useTexts('settings');
  return (
    <PageBody>
      <PageHead title={t('title')} above={null} />
      <Tabs label={t('title')}>
        {PARTS.map((part) => (
          <TabLink key={part} to={`/settings/${part}`}>
            {t(`part.${part}`)}
          </TabLink>
        ))}
      </Tabs>
      <Outlet />
      <SignOut />
    </PageBody>
  );
}
