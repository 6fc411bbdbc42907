import {
  acceptGig,
  claimGig,
  giveGigBack,
  releaseGig,
  sendGigBack,
  withdrawGig,
  type GigView,
} from '#libs/contracts/gigs';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { TOUCHED } from '../gig';
import { DeliverDialog } from './deliver-dialog';
import { ReasonDialog, type Reasoned } from './reason-dialog';

/** The one thing to do next, filled, and the ways out beside it. */
export function GigActs({ gig }: { gig: GigView }) {
  const t = useTexts('gigs');
  const { can } = gig;
  const params = { id: gig.id };
  const [asked, setAsked] = useState<'deliver' | Reasoned>();
  const onError = ({ message }: Error) => toast(message);
  const claim = useAct(claimGig, TOUCHED);
  const accept = useAct(acceptGig, TOUCHED);
  const sendBack = useAct(sendGigBack, TOUCHED);
  const giveBack = useAct(giveGigBack, TOUCHED);
  const release = useAct(releaseGig, TOUCHED);
  const withdraw = useAct(withdrawGig, TOUCHED);
  const acts = { sendBack, giveBack, release, withdraw };
  const ways = (['sendBack', 'giveBack', 'release', 'withdraw'] as const).filter((act) => can[act]);
  return (
    <>
      {ways.map((act) => (
        <Button key={act} onClick={() => setAsked(act)}>
          {t(`act.${act}`)}
        </Button>
      ))}
      {can.claim && (
        <Button kind="filled" busy={claim.isPending} onClick={() => claim.mutate({ params }, { onError })}>
          {t('act.claim')}
        </Button>
      )}
      {can.deliver && (
        <Button kind="filled" onClick={() => setAsked('deliver')}>
          {t('act.deliver')}
        </Button>
      )}
      {can.accept && (
        <Button kind="filled" busy={accept.isPending} onClick={() => accept.mutate({ params }, { onError })}>
          {t('act.accept')}
        </Button>
      )}
      {asked === 'deliver' && <DeliverDialog gigId={gig.id} onClose={() => setAsked(undefined)} />}
      {asked && asked !== 'deliver' && (
        <ReasonDialog
          act={asked}
          busy={acts[asked].isPending}
          error={acts[asked].error}
          onConfirm={(reason) =>
            acts[asked].mutate({ params, body: { reason } }, { onSuccess: () => setAsked(undefined) })
          }
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
