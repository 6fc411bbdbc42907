import { removeWorkshopHost } from '#libs/contracts/workshops';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { Icon } from '../../../components/icon';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AFTER_CHANGE } from '../stale';
import type { Workshop } from '../workshop';

/** Takes one of two hosts out, after a question: they lose all rights over it. */
export function RemoveHost({ workshop, host }: { workshop: Workshop; host: Workshop['hosts'][number] }) {
  const t = useTexts('workshops');
  const [asking, setAsking] = useState(false);
  const remove = useAct(removeWorkshopHost, { touches: AFTER_CHANGE, onDone: () => setAsking(false) });
  const title = t('host.remove', { name: host.displayName });
  return (
    <>
      <Button kind="quiet" square aria-label={title} onClick={() => setAsking(true)}>
        <Icon name="close" />
      </Button>
      {asking && (
        <Confirm
          title={title}
          text={t('host.removeText')}
          verb={t('host.removeVerb')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: { id: workshop.id, personId: host.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
