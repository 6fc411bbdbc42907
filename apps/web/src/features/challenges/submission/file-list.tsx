import { downloadFile } from '#libs/contracts/blueprints';
import type { ReactNode } from 'react';
import { Chip } from '../../../components/chip';
import { fileSize } from '../../../components/file-size';
import { Icon } from '../../../components/icon';
import { CopyCode } from '../../../components/copy-code';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import type { Submission } from './submission';
import styles from './submission.module.css';

type File = Submission['files'][number];

/** Files with class, size and fingerprint; each can be fetched. */
export function FileList({ files, end }: { files: readonly File[]; end?: (file: File) => ReactNode }) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <li key={file.id}>
          <Icon name="file" />
          <span>
            <a href={addressOf(downloadFile, { params: { id: file.id } })} download={file.name}>
              {file.name}
            </a>
            <span className={styles.note}>
              {' '}
              {fileSize(file.size, locale)} · <CopyCode code={file.sha256} />
            </span>
          </span>
          <Chip>{t(`class.${file.class}`)}</Chip>
          {end?.(file)}
        </li>
      ))}
    </ul>
  );
}
