import { downloadArchive, downloadFile, readAttribution, type readVersion } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { Card } from '../../components/card';
import { CopyCode } from '../../components/copy-code';
import { fileSize } from '../../components/file-size';
import { Row, Rows } from '../../components/rows';
import { ZonePair } from '../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { addressOf } from '../../lib/operation-input';
import styles from './blueprints.module.css';

/** One version: when, its files with what proves that they arrived whole, and all of them as a ZIP. */
export function VersionFiles({ version }: { version: Answer<typeof readVersion> }) {
  const t = useTexts('blueprints');
  const app = useTexts('app');
  const locale = useInterfaceLocale();
  const { id, number, files, licences, releasedAt, createdAt, can } = version;
  const label = t('version', { number });
  return (
    <div className={styles.section}>
      <Card className={styles.head}>
        <h3>{label}</h3>
        <p className={styles.note}>
          {releasedAt ? t('releasedAt') : t('state.draft')} · <ZonePair at={releasedAt ?? createdAt} />
        </p>
        {files.length === 0 && <p className={styles.note}>{t('noFiles')}</p>}
        {can.download && files.length > 0 && (
          <p className={styles.links}>
            <a href={addressOf(downloadArchive, { params: { id } })} download>
              {t('archive')}
            </a>
            <a href={addressOf(readAttribution, { params: { id } })}>{t('attribution')}</a>
          </p>
        )}
      </Card>
      {files.length > 0 && (
        <Rows label={label}>
          {files.map((file) => (
            <Row
              key={file.id}
              title={
                can.download ? (
                  <a href={addressOf(downloadFile, { params: { id: file.id } })} download={file.name}>
                    {file.path}
                  </a>
                ) : (
                  file.path
                )
              }
              note={
                <>
                  {[app(`class.${file.class}`), licences[file.class], fileSize(file.size, locale)]
                    .filter(Boolean)
                    .join(' · ')}{' '}
                  · SHA-256 <CopyCode code={file.sha256} />
                </>
              }
            />
          ))}
        </Rows>
      )}
    </div>
  );
}
