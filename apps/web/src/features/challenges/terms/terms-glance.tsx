import { Link } from '@tanstack/react-router';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { SixIcons } from './six-icons';
import { useTerms } from './use-terms';

/** The terms on the first page of a challenge; the full text is one tap away. */
export function TermsGlance({ challengeId }: { challengeId: string }) {
  const t = useTexts('challenges');
  const { data: terms, isPending } = useTerms(challengeId);
  return (
    <section>
      <h2>{t('terms.glance')}</h2>
      {isPending && <Skeleton lines={2} height={64} />}
      {terms && <SixIcons fields={terms.fields} />}
      <p>
        <Link to="/challenges/$id/terms" params={{ id: challengeId }}>
          {t('terms.full')}
        </Link>
      </p>
    </section>
  );
}
