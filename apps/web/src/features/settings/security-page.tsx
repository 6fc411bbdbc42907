import { useWindowTitle } from '../../components/page-head';
import { useTexts } from '../../lib/i18n';
import { EmailForm } from './email-form';
import { PasswordForm } from './password-form';
import { SessionList } from './session-list';
import { WithMe } from './with-me';

export function SecurityPage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.security'));
  return (
    <>
      <SessionList />
      <PasswordForm />
      <WithMe form={EmailForm} />
    </>
  );
}
