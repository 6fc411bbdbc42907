import { Card } from '../../../components/card';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { FileRow, type BlueprintVersion } from './file-row';
import styles from './files.module.css';

/** One version of a blueprint: when it was made, and its files. */
export function VersionCard({ version }: { version: BlueprintVersion }) {
  const t = useTexts('projects');
  return (
    <Card className={styles.card}>
      <h3>{t('files.version', { number: version.number })}</h3>
      <p className={styles.note}>
        <ZonePair at={version.createdAt} />
      </p>
      {version.files.length === 0 ? (
        <p className={styles.note}>{t('files.none')}</p>
      ) : (
        <ul className={styles.files}>
          {version.files.map((file) => (
            <FileRow key={file.id} file={file} licences={version.licences} />
          ))}
        </ul>
      )}
    </Card>
  );
}
