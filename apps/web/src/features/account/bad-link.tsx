import { Link } from '@tanstack/react-router';
import { PageBody, PageHead } from '../../components/page-head';
import { useTexts } from '../../lib/i18n';

/** A mailed link that lost its secret on the way, e.g. broken by a mail program. */
export function BadLink() {
  const t = useTexts('account');
  return (
    <PageBody narrow>
      <PageHead title={t('badLink.title')} lead={t('badLink.text')} />
      <Link to="/sign-in" search={{}}>
        {t('signIn.verb')}
      </Link>
    </PageBody>
  );
}
