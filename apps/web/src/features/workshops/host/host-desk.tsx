import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Workshop } from '../workshop';
import { CancelDialog } from './cancel-dialog';
import styles from './host.module.css';
import { MoveButtons } from './move-buttons';
import { RescheduleDialog } from './reschedule-dialog';
import { Warnings } from './warnings';

/** What hosts do with a workshop, both with the same rights; others find here who comes, once they registered. */
export function HostDesk({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const [open, setOpen] = useState<'reschedule' | 'cancel'>();
  const { id, can } = workshop;
  const close = () => setOpen(undefined);
  if (!can.seeAttendees) return null;
  return (
    <Card className={styles.desk}>
      <h2>{t(can.checkIn ? 'desk.title' : 'desk.people')}</h2>
      <Warnings workshop={workshop} />
      <MoveButtons workshop={workshop} />
      <LinkButton wide to="/workshops/$id/roster" params={{ id }}>
        {t(can.checkIn ? 'desk.roster' : 'desk.whoComes')}
      </LinkButton>
      {can.edit && (
        <LinkButton wide to="/workshops/$id/edit" params={{ id }}>
          {t('desk.edit')}
        </LinkButton>
      )}
      {can.reschedule && (
        <Button wide onClick={() => setOpen('reschedule')}>
          {t('reschedule.verb')}
        </Button>
      )}
      {can.cancel && (
        <Button wide kind="danger" onClick={() => setOpen('cancel')}>
          {t('cancel.verb')}
        </Button>
      )}
      {open === 'reschedule' && <RescheduleDialog workshop={workshop} onClose={close} />}
      {open === 'cancel' && <CancelDialog workshop={workshop} onClose={close} />}
    </Card>
  );
}
