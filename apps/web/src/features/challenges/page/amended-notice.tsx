import { Link } from '@tanstack/react-router';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import styles from './page.module.css';

/** Says that it is being amended, or to somebody who took part that the deal changed. */
export function AmendedNotice({ challenge: { id, state, terms, can } }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const again = terms?.reacceptRequired === true && can.acceptTerms;
  if (state !== 'amended' && !again) return null;
  return (
    <Card className={styles.notice} role="status">
      <p>{again ? t('amended.again') : can.edit ? t('amended.yours') : t('amended.now')}</p>
      {again && (
        <Link to="/challenges/$id/amendments" params={{ id }}>
          {t('amended.see')}
        </Link>
      )}
    </Card>
  );
}
