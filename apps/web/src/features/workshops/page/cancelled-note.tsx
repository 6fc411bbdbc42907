import { Card } from '../../../components/card';
import { LocalizedText } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import type { Workshop } from '../workshop';
import styles from './page.module.css';

/** That it does not take place, and why, above everything else. */
export function CancelledNote({ workshop: { state, cancelReason } }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  if (state !== 'cancelled') return null;
  return (
    <Card className={styles.cancelled}>
      <h2>{t('cancelled.title')}</h2>
      {cancelReason && <LocalizedText view={cancelReason} />}
    </Card>
  );
}
