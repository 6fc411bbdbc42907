import { Card } from '../../components/card';
import { OverlapStrip } from '../../components/overlap-strip';
import { useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { useShores } from '../../lib/use-shores';
import { USUAL_WEEK } from '../../lib/working-state';

/** Both working days on my clock. */
export function TodayCard({ me }: { me: Me }) {
  const t = useTexts('home');
  const [mine, theirs] = useShores();
  return (
    <Card>
      <h2>{t('today.title')}</h2>
      <OverlapStrip
        shores={[
          { ...mine, week: me.workingHours },
          { ...theirs, week: USUAL_WEEK },
        ]}
      />
    </Card>
  );
}
