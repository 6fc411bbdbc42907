import { cancelRegistration } from '#libs/contracts/registrations';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AFTER_SEATS } from '../stale';
import type { Workshop } from '../workshop';
import styles from './page.module.css';

/** The reader's own place: confirmed with the code for the door, waiting at which place, or already there. */
export function MySeat({
  workshop: { state },
  mine,
}: {
  workshop: Workshop;
  mine: NonNullable<Workshop['myRegistration']>;
}) {
  const t = useTexts('workshops');
  const [leaving, setLeaving] = useState(false);
  const cancel = useAct(cancelRegistration, { touches: AFTER_SEATS, onDone: () => setLeaving(false) });
  const waits = mine.state === 'waitlisted';
  const mayLeave = (waits || mine.state === 'confirmed') && state !== 'cancelled' && state !== 'done';
  return (
    <div className={styles.mine} role="status">
      <p className={waits ? styles.waits : styles.has}>
        {t(`mySeat.${mine.state}`, { position: mine.position ?? 0 })}
      </p>
      {mine.code && mine.state === 'confirmed' && (
        <p className={styles.soft}>
          {t('mySeat.code')} <b className={styles.code}>{mine.code}</b>
        </p>
      )}
      {mayLeave && (
        <Button kind="link" onClick={() => setLeaving(true)}>
          {t(waits ? 'leave.waitlist' : 'leave.seat')}
        </Button>
      )}
      {leaving && (
        <Confirm
          title={t(waits ? 'leave.waitlist' : 'leave.seat')}
          text={t(waits ? 'leave.waitlistText' : 'leave.seatText')}
          verb={t('leave.verb')}
          busy={cancel.isPending}
          error={cancel.error}
          onConfirm={() => cancel.mutate({ params: { id: mine.id } })}
          onClose={() => setLeaving(false)}
        />
      )}
    </div>
  );
}
