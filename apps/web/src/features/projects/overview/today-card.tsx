import { Card } from '../../../components/card';
import { OverlapStrip } from '../../../components/overlap-strip';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useShores } from '../../../lib/use-shores';
import { USUAL_WEEK } from '../../../lib/working-state';
import { useTeam } from './use-team';

/** Today on both shores of this project: the reader's day and that of the team's other side. */
export function TodayCard({ projectId }: { projectId: string }) {
  const t = useTexts('projects');
  const me = useMe();
  const { items } = useTeam(projectId);
  const other = items?.find(({ side }) => me && side !== me.homeRegion)?.timeZone;
  const [mine, theirs] = useShores(other);
  return (
    <Card>
      <h2>{t('today')}</h2>
      <OverlapStrip
        shores={[
          { ...mine, week: me?.workingHours ?? USUAL_WEEK },
          { ...theirs, week: USUAL_WEEK },
        ]}
      />
    </Card>
  );
}
