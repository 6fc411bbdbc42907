import { listMergeOffers, type MergeOfferView } from '#libs/contracts/team-merging';
import { listSeekers, listTeams } from '#libs/contracts/teams';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { useChallenge } from '../use-challenge';
import { MergeOffers } from './merging/merge-offers';
import { OwnTeam } from './own-team';
import { SeekForm } from './seek-form';
import { SeekerItem } from './seeker-item';
import { TeamForm } from './team-form';
import { TeamItem } from './team-item';
import styles from './teams.module.css';

const route = getRouteApi('/challenges/$id');

/** The team board: one's own team, teams that look for people, people who look for a team. */
export function TeamsTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { href } = useLocation();
  const me = useMe();
  const { data: challenge } = useChallenge(id);
  const query = { variants: 'all', ...useReading() } as const;
  const teams = useList(listTeams, { params: { id }, query });
  const seekers = useList(listSeekers, { params: { id }, query });
  const own = teams.data?.[0]?.own ?? undefined;
  const offers = useList(
    listMergeOffers,
    { params: { id: own?.id ?? '' }, query },
    { enabled: own?.state === 'forming' },
  );
  if (teams.isPending || seekers.isPending) return <Skeleton lines={4} />;
  if (teams.isError) return <ErrorState error={teams.error} onRetry={() => void teams.refetch()} />;
  if (seekers.isError) return <ErrorState error={seekers.error} onRetry={() => void seekers.refetch()} />;
  if (offers.isError) return <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />;
  const bound = challenge !== undefined && !challenge.can.acceptTerms;
  const others = teams.items?.filter((team) => team.id !== own?.id) ?? [];
  const ledId = own?.can.invite ? own.id : undefined;
  const isEmpty = !own && others.length === 0 && seekers.items?.length === 0;
  return (
    <div className={styles.tab}>
      <p className={styles.soft}>{t('teams.who')}</p>
      {me === null && (
        <LinkButton to="/sign-in" search={{ to: href }}>
          {t('teams.signIn')}
        </LinkButton>
      )}
      {own && <OwnTeam team={own} />}
      {own && <MergeOffers team={own} list={offers} />}
      {teams.data[0]?.canCreate && (
        <Begin challengeId={id} bound={bound} seeks={seekers.items?.some(({ mine }) => mine) ?? false} />
      )}
      {isEmpty && <EmptyState title={t('teams.none')}>{t('teams.noneText')}</EmptyState>}
      {others.length > 0 && (
        <section className={styles.tab}>
          <h2>{t('teams.looking')}</h2>
          <ul className={styles.list}>
            {others.map((team) => (
              <TeamItem
                key={team.id}
                team={team}
                asks={bound && !own}
                ledId={bound && !isTalking(team.id, offers.items) ? ledId : undefined}
              />
            ))}
          </ul>
          <More list={teams} />
        </section>
      )}
      {seekers.items && seekers.items.length > 0 && (
        <section className={styles.tab}>
          <h2>{t('teams.people')}</h2>
          <ul className={styles.list}>
            {seekers.items.map((seeker) => (
              <SeekerItem key={seeker.id} challengeId={id} seeker={seeker} teamId={ledId} />
            ))}
          </ul>
          <More list={seekers} />
        </section>
      )}
    </div>
  );
}

/** An offer to merge is open with that team. */
const isTalking = (id: string, offers: readonly MergeOfferView[] = []): boolean =>
  offers.some(({ from, into }) => from.id === id || into.id === id);

/** Alone so far: found a team, or say that one looks for one. Both need the terms accepted. */
function Begin({ challengeId, bound, seeks }: { challengeId: string; bound: boolean; seeks: boolean }) {
  const t = useTexts('challenges');
  const [open, setOpen] = useState<'found' | 'seek'>();
  const close = () => setOpen(undefined);
  if (!bound)
    return (
      <EmptyState
        title={t('teams.termsFirst')}
        action={
          <LinkButton to="/challenges/$id/terms" params={{ id: challengeId }}>
            {t('action.acceptTerms')}
          </LinkButton>
        }
      >
        {t('teams.termsFirstText')}
      </EmptyState>
    );
  if (open === 'found') return <TeamForm challengeId={challengeId} onClose={close} />;
  if (open === 'seek') return <SeekForm challengeId={challengeId} onClose={close} />;
  return (
    <div className={styles.actions}>
      <Button onClick={() => setOpen('found')}>{t('teams.found')}</Button>
      {!seeks && <Button onClick={() => setOpen('seek')}>{t('teams.seek')}</Button>}
    </div>
  );
}
