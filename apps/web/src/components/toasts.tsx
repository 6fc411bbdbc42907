import { useNotices } from './toast';
import styles from './toasts.module.css';

/** Where notices appear and are read out, once on each page. */
export function Toasts() {
  return (
    <div className={styles.toasts} role="status" aria-live="polite">
      {useNotices().map(({ id, text }) => (
        <div key={id} className={styles.toast}>
          {text}
        </div>
      ))}
    </div>
  );
}
