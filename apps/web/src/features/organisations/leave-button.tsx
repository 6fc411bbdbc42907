import { readMe } from '#libs/contracts/identity';
import { listMembers, readOrganisation, removeMember } from '#libs/contracts/organisations';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Confirm } from '../../components/confirm';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';

/** Leaves an organisation; the last owner is told to name another first. */
export function LeaveButton({ organisationId, personId }: { organisationId: string; personId: string }) {
  const t = useTexts('organisations');
  const [asking, setAsking] = useState(false);
  const act = useAct(removeMember, {
    touches: [readMe, readOrganisation, listMembers],
    onDone: () => setAsking(false),
  });
  return (
    <div>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('leave')}
      </Button>
      {asking && (
        <Confirm
          title={t('leaveTitle')}
          text={t('leaveText')}
          verb={t('leave')}
          busy={act.isPending}
          error={act.error}
          onConfirm={() => act.mutate({ params: { id: organisationId, personId } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
