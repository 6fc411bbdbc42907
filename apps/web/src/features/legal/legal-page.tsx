import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ErrorState } from '../../components/error-state';
import { PageBody, useWindowTitle } from '../../components/page-head';
import { PageLoading } from '../../components/page-loading';
import { ApiError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { Markdown } from './markdown-view';
import { fillIn } from './operator';
import styles from './legal.module.css';

const route = getRouteApi('/legal/$page');
const files = import.meta.glob<string>('../../../legal/*/*.md', { query: '?raw', import: 'default' });
const PAGES = ['imprint', 'privacy', 'terms', 'accessibility', 'licences'] as const;

/** A legal page from its Markdown, in the language of the interface. */
export function LegalPage() {
  const { page } = route.useParams();
  const known = PAGES.find((one) => one === page);
  if (!known) return <ErrorState error={new ApiError({ code: 'not_found', status: 404 })} />;
  return (
    <PageBody narrow>
      <Suspense fallback={<PageLoading lines={8} />}>
        <LegalText page={known} />
      </Suspense>
    </PageBody>
  );
}

function LegalText({ page }: { page: (typeof PAGES)[number] }) {
  const t = useTexts('legal');
  const app = useTexts('app');
  const locale = useInterfaceLocale();
  useWindowTitle(app(`legal.${page}`));
  const { data } = useSuspenseQuery({
    queryKey: ['legal', page, locale],
    staleTime: Infinity,
    queryFn: () =>
      files[`../../../legal/${locale}/${page}.md`]?.() ?? Promise.reject(new Error(`no page ${page}`)),
  });
  return (
    <article className={styles.text} lang={locale}>
      <Markdown source={fillIn(data, t('notStated'))} />
    </article>
  );
}
