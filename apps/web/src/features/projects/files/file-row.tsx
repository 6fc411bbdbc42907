import { downloadFile, type readBlueprint } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { Chip } from '../../../components/chip';
import { CopyCode } from '../../../components/copy-code';
import { fileSize } from '../../../components/file-size';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import styles from './files.module.css';

export type BlueprintVersion = Answer<typeof readBlueprint>['versions'][number];

/** A file to download, with what proves that it arrived whole, and the licence of its kind. */
export function FileRow({
  file,
  licences,
}: {
  file: BlueprintVersion['files'][number];
  licences: BlueprintVersion['licences'];
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const licence = licences[file.class];
  return (
    <li>
      <Icon name="file" />
      <span className={styles.file}>
        <a href={addressOf(downloadFile, { params: { id: file.id } })} download={file.name}>
          {file.name}
        </a>
        <span className={styles.note}>
          {fileSize(file.size, locale)} · SHA-256 <CopyCode code={file.sha256} />
        </span>
      </span>
      <Chip>
        {t(`class.${file.class}`)}
        {licence && ` · ${licence}`}
      </Chip>
    </li>
  );
}
