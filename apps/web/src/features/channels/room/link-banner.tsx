import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import type { LinkState } from '../live/live-channel';
import styles from './room.module.css';

/** Says that the link is away and that nothing is lost by it; shown a moment late, since most links come at once. */
export function LinkBanner({ state }: { state: LinkState }) {
  const t = useTexts('channels');
  return (
    <div role="status">
      {state === 'away' && (
        <p className={styles.banner}>
          <Icon name="offline" size={16} />
          {t('link.away')}
        </p>
      )}
      {state === 'connecting' && <p className={styles.connecting}>{t('link.connecting')}</p>}
    </div>
  );
}
