import { useTexts } from '../../lib/i18n';
import type { WorkshopCard } from './workshop';

/** How many seats are left and how many people wait, in words. */
export function Seats({
  workshop: { capacity, taken, waiting, waitlist },
}: {
  workshop: Pick<WorkshopCard, 'capacity' | 'taken' | 'waiting' | 'waitlist'>;
}) {
  const t = useTexts('workshops');
  const left = Math.max(0, capacity - taken);
  return (
    <>
      {t('seats.left', { left, capacity })}
      {left === 0 &&
        (waitlist ? ` · ${t('seats.waiting', { count: waiting })}` : ` · ${t('seats.noWaitlist')}`)}
    </>
  );
}
