import { verifyEmail } from '#libs/contracts/accounts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { ErrorState } from '../../components/error-state';
import { PageBody, PageHead } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { call } from '../../lib/api';
import { useTexts } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { BadLink } from './bad-link';

const route = getRouteApi('/verify');

/** Confirms an address by opening its link; signs in. Asked once, however often the page is drawn. */
export function VerifyPage() {
  const t = useTexts('account');
  const { token, to } = route.useSearch();
  const client = useQueryClient();
  const confirmation = useQuery({
    queryKey: [verifyEmail.id, token],
    enabled: token !== undefined,
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await call(verifyEmail, { body: { token: token ?? '' } });
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
      return answer;
    },
  });
  if (token === undefined) return <BadLink />;
  return (
    <PageBody narrow>
      <PageHead title={confirmation.isSuccess ? t('verify.done') : t('verify.title')} />
      {confirmation.isPending && <Skeleton lines={2} />}
      {confirmation.isError && <ErrorState error={confirmation.error} />}
      {confirmation.isSuccess && (
        <>
          <p>{t('verify.text')}</p>
          <div>
            <LinkButton kind="filled" to={to ?? '/'}>
              {t('verify.go')}
            </LinkButton>
          </div>
        </>
      )}
    </PageBody>
  );
}
