import { joinCommons, readCommons } from '#libs/contracts/commons';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './commons.module.css';
import type { Commons } from './use-commons';

/** As whom the reader writes, and the way to the own name, which is nobody else’s to go. */
export function OwnName({ commons, onShown }: { commons: Commons; onShown: () => void }) {
  const t = useTexts('challenges');
  const [asking, setAsking] = useState(false);
  const { challengeId, me, mayShow } = commons;
  const show = useAct(joinCommons, {
    touches: [readCommons],
    onDone: () => {
      setAsking(false);
      onShown();
    },
  });
  if (!me) return null;
  return (
    <p className={styles.me}>
      {t('commons.me', { name: me.author.displayName })}
      {me.shows !== 'names' && mayShow.includes('names') && (
        <Button kind="link" onClick={() => setAsking(true)}>
          {t('commons.show')}
        </Button>
      )}
      {asking && (
        <Confirm
          title={t('commons.showTitle')}
          text={t('commons.showText')}
          verb={t('commons.showVerb')}
          busy={show.isPending}
          error={show.error}
          onConfirm={() => show.mutate({ params: { id: challengeId }, body: { shows: 'names' } })}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
