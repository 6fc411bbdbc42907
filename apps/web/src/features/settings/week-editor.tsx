import { Button } from '../../components/button';
import { Group } from '../../components/form';
import { Icon } from '../../components/icon';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { WorkingWeek } from '../../lib/working-state';
import { ClockField } from './clock-field';
import styles from './settings.module.css';
import { copyToWorkdays, nextSpan, weekdayName } from './week';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Working hours by weekday; a break is two stretches on one day. */
export function WeekEditor({
  spans,
  onChange,
}: {
  spans: WorkingWeek;
  onChange: (spans: WorkingWeek) => void;
}) {
  const t = useTexts('settings');
  const locale = useInterfaceLocale();
  return (
    <Group title={t('hours.week')}>
      <div className={styles.week}>
        {WEEKDAYS.map((weekday) => (
          <Day
            key={weekday}
            weekday={weekday}
            spans={spans}
            onChange={onChange}
            name={weekdayName(weekday, locale)}
          />
        ))}
      </div>
      <div>
        <Button onClick={() => onChange(copyToWorkdays(spans))}>{t('hours.copy')}</Button>
      </div>
    </Group>
  );
}

function Day({
  weekday,
  name,
  spans,
  onChange,
}: {
  weekday: number;
  name: string;
  spans: WorkingWeek;
  onChange: (spans: WorkingWeek) => void;
}) {
  const t = useTexts('settings');
  const mine = spans.filter((span) => span.weekday === weekday);
  const change = (span: WorkingWeek[number], part: Partial<WorkingWeek[number]>) =>
    onChange(spans.map((one) => (one === span ? { ...one, ...part } : one)));
  const next = nextSpan(mine, weekday);
  return (
    <div className={styles.day} role="group" aria-label={name}>
      <span>{name}</span>
      <div className={styles.spans}>
        {mine.length === 0 && <span className={styles.off}>{t('hours.off')}</span>}
        {mine.map((span, at) => (
          <div key={at} className={styles.span}>
            <ClockField
              label={t('hours.from')}
              clock={span.from}
              onChange={(from) => change(span, { from })}
            />
            –
            <ClockField label={t('hours.to')} clock={span.to} onChange={(to) => change(span, { to })} />
            <Button
              kind="quiet"
              square
              aria-label={t('hours.remove', { from: span.from, to: span.to })}
              onClick={() => onChange(spans.filter((one) => one !== span))}
            >
              <Icon name="minus" />
            </Button>
          </div>
        ))}
      </div>
      {next && (
        <Button
          kind="quiet"
          square
          aria-label={t('hours.add', { day: name })}
          onClick={() => onChange([...spans, next])}
        >
          <Icon name="plus" />
        </Button>
      )}
    </div>
  );
}
