import { exportChallenge, type ExportFormat } from '#libs/contracts/challenge-exports';
import { useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import styles from './page.module.css';

/** By the names people know files by. */
const FORMATS: [ExportFormat, string][] = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** The whole challenge as a file to keep, for its managers. */
export function ExportLinks({ id, submissions }: { id: string; submissions: boolean }) {
  const t = useTexts('challenges');
  return (
    <div className={styles.exports}>
      <h3>{t('export.title')}</h3>
      <p className={styles.note}>{submissions ? t('export.withSubmissions') : t('export.before')}</p>
      <p className={styles.formats}>
        {FORMATS.map(([format, name]) => (
          <a key={format} href={addressOf(exportChallenge, { params: { id }, query: { format } })} download>
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}
