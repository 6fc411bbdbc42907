import type { readNeeds } from '#libs/contracts/home';
import type { Answer } from '#libs/contracts/operation';
import type { UseQueryResult } from '@tanstack/react-query';
import { LinkButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { LocalizedInline } from '../../components/localized-text';
import { Row, Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { ZonePair } from '../../components/zone-pair';
import type { ApiError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { DueChip } from './due-chip';
import { ResendButton } from './resend-button';

type Needs = Answer<typeof readNeeds>;
type Need = Needs['items'][number];

/** At most seven rows, the most urgent first, each with one verb; the first one is the screen's filled button. */
export function NeedRows({ me, needs }: { me: Me; needs: UseQueryResult<Needs, ApiError> }) {
  const t = useTexts('home');
  if (needs.isPending) return <Skeleton lines={6} />;
  if (needs.isError) return <ErrorState error={needs.error} onRetry={() => void needs.refetch()} />;
  if (needs.data.items.length === 0) return me.memberships.length === 0 ? <FirstStep /> : <AllDone />;
  return (
    <Rows label={t('needs.title')}>
      {needs.data.items.map((need, at) => (
        <NeedRow key={`${need.kind} ${need.subject.id}`} need={need} first={at === 0} />
      ))}
    </Rows>
  );
}

/** Who belongs to no organisation can answer challenges, but not open one. */
function FirstStep() {
  const t = useTexts('home');
  return (
    <EmptyState
      title={t('first.title')}
      action={
        <>
          <LinkButton kind="filled" to="/organisations/new">
            {t('first.found')}
          </LinkButton>
          <LinkButton to="/challenges">{t('needs.browse')}</LinkButton>
        </>
      }
    >
      {t('first.text')}
    </EmptyState>
  );
}

function AllDone() {
  const t = useTexts('home');
  return (
    <EmptyState
      title={t('needs.none')}
      action={<LinkButton to="/challenges">{t('needs.browse')}</LinkButton>}
    >
      {t('needs.noneText')}
    </EmptyState>
  );
}

function NeedRow({ need, first }: { need: Need; first: boolean }) {
  const t = useTexts('home');
  return (
    <Row
      title={t(`need.${need.kind}`, { count: need.count ?? 1 })}
      note={
        <>
          {need.subject.title && <LocalizedInline view={need.subject.title} />}
          {need.subject.title && need.due && <br />}
          {need.due && <ZonePair at={need.due.at} other={need.due.timeZone} />}
          {!need.subject.title && !need.due && t(`hint.${need.kind}`)}
        </>
      }
      end={
        <>
          {need.due && <DueChip at={need.due.at} />}
          {need.kind === 'verify_email' ? (
            <ResendButton />
          ) : (
            <LinkButton kind={first ? 'filled' : 'outlined'} to={need.href}>
              {t(`verb.${need.kind}`)}
            </LinkButton>
          )}
        </>
      }
    />
  );
}
