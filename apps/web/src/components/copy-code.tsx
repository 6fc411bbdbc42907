import { useTexts } from '../lib/i18n';
import { Button } from './button';
import styles from './copy-code.module.css';
import { toast } from './toast';

/** A fingerprint: its beginning to look at, the whole to copy, and on paper, where nothing can be copied, the whole. */
export function CopyCode({ code }: { code: string }) {
  const t = useTexts('app');
  const copy = () =>
    void navigator.clipboard.writeText(code).then(() => {
      toast(t('action.copied'));
    });
  return (
    <span className={styles.code}>
      <code title={code}>
        <span className={styles.beginning}>{code.slice(0, 12)}…</span>
        <span className={styles.whole}>{code}</span>
      </code>
      <Button kind="link" onClick={copy}>
        {t('action.copy')}
      </Button>
    </span>
  );
}
