import { PageBody, PageHead } from '../../components/page-head';
import { useTexts } from '../../lib/i18n';

/** What follows a sign-up. It says the same whether or not the address was known. */
export function CheckYourMail({ email }: { email: string }) {
  const t = useTexts('account');
  return (
    <PageBody narrow>
      <PageHead title={t('mail.title')} lead={t('mail.text', { email })} />
      <p>{t('mail.hint')}</p>
    </PageBody>
  );
}
