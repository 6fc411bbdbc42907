import { readNeeds } from '#libs/contracts/home';
import { Columns, PageBody, PageHead } from '../../components/page-head';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { clockIn } from '../../lib/time';
import { useNow } from '../../lib/use-now';
import { useShores } from '../../lib/use-shores';
import { cityOf } from '../../lib/zone-names';
import { USUAL_WEEK, workingUntil } from '../../lib/working-state';
import { MyProjectCards } from './my-project-cards';
import { NeedRows } from './need-rows';
import { TodayCard } from './today-card';

/** "What needs me", both shores today, my projects. */
export function Desk({ me }: { me: Me }) {
  const t = useTexts('home');
  const locale = useInterfaceLocale();
  const now = useNow();
  const [mine, theirs] = useShores();
  const needs = useOperation(readNeeds, { query: {} });
  const until = workingUntil(now, theirs.timeZone, USUAL_WEEK);
  const city = cityOf(theirs.timeZone, locale);
  const count = needs.data ? t('desk.count', { count: needs.data.items.length }) : '';
  const there = until ? t('desk.theyWork', { city, until }) : t('desk.theyAreOff', { city });
  return (
    <PageBody>
      <PageHead title={t(`greeting.${partOfDay(clockIn(now, mine.timeZone))}`)} lead={`${count}${there}`} />
      <Columns
        aside={
          <>
            <TodayCard me={me} />
            <MyProjectCards />
          </>
        }
      >
        <NeedRows me={me} needs={needs} />
      </Columns>
    </PageBody>
  );
}

function partOfDay(clock: string): 'morning' | 'afternoon' | 'evening' {
  if (clock >= '05:00' && clock < '12:00') return 'morning';
  return clock >= '12:00' && clock < '18:00' ? 'afternoon' : 'evening';
}
