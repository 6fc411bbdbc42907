import { Card } from '../../../components/card';
import { OverlapStrip } from '../../../components/overlap-strip';
import { useTexts } from '../../../lib/i18n';
import { useTeamShores } from '../../../lib/use-team';

/** Today on both shores of this project: the reader's day and that of the team's other side. */
export function TodayCard({ projectId }: { projectId: string }) {
  const t = useTexts('projects');
  return (
    <Card>
      <h2>{t('today')}</h2>
      <OverlapStrip shores={useTeamShores(projectId)} />
    </Card>
  );
}
