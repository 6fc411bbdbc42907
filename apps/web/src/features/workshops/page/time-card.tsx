import { readWorkshopCalendar } from '#libs/contracts/workshops';
import { AnchorButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { Icon } from '../../../components/icon';
import { OverlapStrip } from '../../../components/overlap-strip';
import shore from '../../../components/shore-time.module.css';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import { clockIn, onShores, shiftMark } from '../../../lib/time';
import { useReading } from '../../../lib/use-reading';
import { useWorkshopShores } from '../use-workshop-shores';
import type { Workshop } from '../workshop';
import styles from './page.module.css';

/** From when to when on both shores, the day as a strip, and the way into the reader's own calendar. */
export function TimeCard({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const locale = useInterfaceLocale();
  const reading = useReading();
  const shores = useWorkshopShores(workshop);
  const { id, state, startsAt, minutes } = workshop;
  const [start, end] = [new Date(startsAt), new Date(workshop.endsAt)];
  return (
    <Card className={styles.time}>
      <h2>{t('when', { minutes })}</h2>
      <dl className={styles.shores}>
        {onShores(start, shores, locale).map(({ timeZone, side, city, date, clock, dayShift }) => (
          <div key={timeZone}>
            <dt className={shore[side]}>{city}</dt>
            <dd>
              <span className={styles.clock}>
                {clock}–{clockIn(end, timeZone)}
              </span>
              {dayShift !== 0 && <span className={shore.shift}>{shiftMark(dayShift)}</span>}
              <span className={styles.date}>{date}</span>
            </dd>
          </div>
        ))}
      </dl>
      <OverlapStrip shores={shores} event={{ startsAt: start, minutes }} />
      {state !== 'draft' && state !== 'cancelled' && (
        <div>
          <AnchorButton
            href={addressOf(readWorkshopCalendar, { params: { id }, query: reading })}
            download={`${id}.ics`}
          >
            <Icon name="download" />
            {t('calendar.add')}
          </AnchorButton>
        </div>
      )}
    </Card>
  );
}
