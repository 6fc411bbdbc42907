import type { GigView } from '#libs/contracts/gigs';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { classes } from '../../../components/classes';
import styles from '../gigs.module.css';

/** Until when the claim holds without a word; said to both, and louder once the end is near. */
export function SilenceNote({ gig, silence }: { gig: GigView; silence: NonNullable<GigView['silence']> }) {
  const t = useTexts('gigs');
  const isMine = gig.mine === 'claimed';
  return (
    <p className={classes(styles.silence, silence.warned && styles.warned)} role="status">
      {t(isMine ? 'silence.mine' : 'silence.theirs')} <ZonePair at={silence.endsAt} />
    </p>
  );
}
