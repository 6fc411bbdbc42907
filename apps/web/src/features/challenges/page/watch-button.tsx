import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { unwatchChallenge, watchChallenge } from '#libs/contracts/challenge-watches';
import { Button } from '../../../components/button';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import styles from './page.module.css';

/** To hear what becomes of it without having a part in it; absent for visitors. */
export function WatchButton({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const touches = [readChallenge, listChallenges];
  const watch = useAct(watchChallenge, { touches });
  const unwatch = useAct(unwatchChallenge, { touches });
  if (!challenge.can.watch) return null;
  const act = challenge.watching ? unwatch : watch;
  return (
    <div className={styles.watch}>
      <Button
        wide
        busy={watch.isPending || unwatch.isPending}
        onClick={() => act.mutate({ params: { id: challenge.id } })}
      >
        {challenge.watching ? t('watch.stop') : t('watch.start')}
      </Button>
      <p className={styles.label}>{t('watch.hint')}</p>
      <FormError error={act.error} />
    </div>
  );
}
