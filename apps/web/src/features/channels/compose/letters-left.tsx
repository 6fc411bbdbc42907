import { MESSAGE_MAX } from '#libs/contracts/channels';
import { classes } from '../../../components/classes';
import { useTexts } from '../../../lib/i18n';
import styles from './compose.module.css';

const NEAR = 0.8;

/** How much room a message has left, as soon as it nears its limit. */
export function LettersLeft({ text }: { text: string }) {
  const t = useTexts('channels');
  if (text.length < MESSAGE_MAX * NEAR) return null;
  const left = MESSAGE_MAX - text.length;
  return (
    <p className={classes(styles.note, left < 0 && styles.over)} role="status">
      {left < 0
        ? t('limit.over', { over: -left, limit: MESSAGE_MAX })
        : t('limit.left', { left, limit: MESSAGE_MAX })}
    </p>
  );
}
