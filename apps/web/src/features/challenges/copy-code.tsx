import { Button } from '../../components/button';
import { toast } from '../../components/toast';
import { useTexts } from '../../lib/i18n';
import styles from './challenges.module.css';

/** A fingerprint: its beginning to look at, the whole to copy. */
export function CopyCode({ code }: { code: string }) {
  const t = useTexts('challenges');
  const copy = () =>
    void navigator.clipboard.writeText(code).then(() => {
      toast(t('copied'));
    });
  return (
    <span className={styles.code}>
      <code title={code}>{code.slice(0, 12)}…</code>
      <Button kind="link" onClick={copy}>
        {t('copy')}
      </Button>
    </span>
  );
}
