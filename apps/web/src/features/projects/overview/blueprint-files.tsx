import { downloadFile, readBlueprint } from '#libs/contracts/blueprints';
import { Card } from '../../../components/card';
import { Chip, Chips } from '../../../components/chip';
import { CopyCode } from '../../../components/copy-code';
import { ErrorState } from '../../../components/error-state';
import { fileSize } from '../../../components/file-size';
import { Icon } from '../../../components/icon';
import { LocalizedInline } from '../../../components/localized-text';
import { Skeleton } from '../../../components/skeleton';
import { ZonePair } from '../../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import { useOperation } from '../../../lib/queries';
import styles from './overview.module.css';

const CLASSES = ['hardware', 'code', 'documentation', 'data'] as const;

/** What the project builds upon: the files of the blueprint's newest version, with licences and fingerprints. */
export function BlueprintFiles({ id }: { id: string }) {
  const t = useTexts('projects');
  const locale = useInterfaceLocale();
  const { data, error, isPending, refetch } = useOperation(readBlueprint, { params: { id } });
  const newest = data?.versions.at(-1);
  return (
    <section className={styles.section}>
      <h2>{t('blueprint.title')}</h2>
      {isPending && <Skeleton />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && !newest && <p className={styles.note}>{t('blueprint.none')}</p>}
      {data && newest && (
        <Card className={styles.card}>
          <h3>
            <LocalizedInline view={data.title} /> <span className={styles.note}>{newest.number}</span>
          </h3>
          <p className={styles.note}>
            <ZonePair at={newest.createdAt} />
          </p>
          <Chips>
            {CLASSES.filter((kind) => newest.licences[kind] !== undefined).map((kind) => (
              <Chip key={kind}>
                {t(`class.${kind}`)} · {newest.licences[kind]}
              </Chip>
            ))}
          </Chips>
          <ul className={styles.files}>
            {newest.files.map((file) => (
              <li key={file.id}>
                <Icon name="download" />
                <span>
                  <a href={addressOf(downloadFile, { params: { id: file.id } })} download={file.name}>
                    {file.name}
                  </a>{' '}
                  <span className={styles.note}>
                    {fileSize(file.size, locale)} · SHA-256 <CopyCode code={file.sha256} />
                  </span>
                </span>
                <Chip>{t(`class.${file.class}`)}</Chip>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  );
}
