import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../../components/error-state';
import { PageBody } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { TabLink, Tabs } from '../../../components/tabs';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { useChallenge } from '../use-challenge';
import { AmendedNotice } from './amended-notice';
import { ChallengeHead } from './challenge-head';
import { ManageCard } from './manage-card';
import { OfferCard } from './offer-card';
import { OriginalShown } from './original-shown';
import styles from './page.module.css';

const route = getRouteApi('/challenges/$id');

/** One challenge: what stands above all its parts, and what is offered beside them. */
export function ChallengePage() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const reading = useChallenge(id);
  const [shown, setShown] = useState(false);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const challenge = reading.data;
  return (
    <OriginalShown value={{ shown, title: challenge.title }}>
      <PageBody>
        <ChallengeHead
          challenge={challenge}
          originalShown={shown}
          onToggleOriginal={() => setShown(!shown)}
        />
        <AmendedNotice challenge={challenge} />
        <div className={styles.layout}>
          <aside className={styles.side}>
            <OfferCard challenge={challenge} />
            <ManageCard challenge={challenge} />
          </aside>
          <div className={styles.main}>
            <Tabs label={t('tabs')}>
              <TabLink to="/challenges/$id" params={{ id }} activeOptions={{ exact: true }}>
                {t('tab.brief')}
              </TabLink>
              <TabLink to="/challenges/$id/terms" params={{ id }}>
                {t('tab.terms')}
              </TabLink>
              {challenge.amendments > 0 && (
                <TabLink to="/challenges/$id/amendments" params={{ id }}>
                  {t('tab.amendments')}
                </TabLink>
              )}
              <TabLink to="/challenges/$id/questions" params={{ id }}>
                {t('tab.questions')}
              </TabLink>
              {formsTeams(challenge) && (
                <TabLink to="/challenges/$id/teams" params={{ id }}>
                  {t('tab.teams')}
                </TabLink>
              )}
              {challenge.can.readCommons && (
                <TabLink to="/challenges/$id/commons" params={{ id }}>
                  {t('tab.commons')}
                </TabLink>
              )}
              <TabLink to="/challenges/$id/submissions" params={{ id }} activeOptions={{ exact: true }}>
                {t('tab.submissions')}
              </TabLink>
              <TabLink to="/challenges/$id/evaluation" params={{ id }}>
                {t('tab.evaluation')}
              </TabLink>
              <TabLink to="/challenges/$id/outcome" params={{ id }}>
                {t('tab.outcome')}
              </TabLink>
            </Tabs>
            <Outlet />
          </div>
        </div>
      </PageBody>
    </OriginalShown>
  );
}

/** People find each other until it closes; its managers do not look on. */
const formsTeams = ({ state, can }: Challenge): boolean =>
  !can.manage && (state === 'published' || state === 'open' || state === 'amended');
