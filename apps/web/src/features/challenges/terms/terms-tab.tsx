import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { CopyCode } from '../../../components/copy-code';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { useChallenge } from '../use-challenge';
import { AcceptTerms } from './accept-terms';
import { BothTexts } from './both-texts';
import { SixIcons } from './six-icons';
import styles from './terms.module.css';
import { useTerms } from './use-terms';

const route = getRouteApi('/challenges/$id');

/** The terms at a glance, their text in both languages, and their acceptance. */
export function TermsTab() {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const { id } = route.useParams();
  const { data: challenge } = useChallenge(id);
  const reading = useTerms(id);
  if (reading.isPending) return <Skeleton lines={6} />;
  if (reading.isError) {
    if (reading.error.status === 404)
      return <EmptyState title={t('terms.none')}>{t('terms.noneText')}</EmptyState>;
    return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  }
  const terms = reading.data;
  return (
    <div className={styles.tab}>
      <section>
        <h2>{t('terms.glance')}</h2>
        <SixIcons fields={terms.fields} />
      </section>
      {challenge && <AcceptTerms challenge={challenge} terms={terms} />}
      <section>
        <h2>{t('terms.text')}</h2>
        <p className={styles.note}>
          {t('terms.prevails', { language: languageName(terms.fields.prevailingLocale, locale) })}
        </p>
        <BothTexts text={terms.text} />
      </section>
      <p className={styles.note}>
        {t('terms.version', { version: terms.version })} · SHA-256 <CopyCode code={terms.hash} />
      </p>
    </div>
  );
}
