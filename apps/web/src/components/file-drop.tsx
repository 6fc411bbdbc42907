import { DropZone } from 'react-aria-components/DropZone';
import { useRef } from 'react';
import { useInterfaceLocale, useTexts } from '../lib/i18n';
import type { Uploaded } from '../lib/upload';
import { Button } from './button';
import styles from './file-drop.module.css';
import { fileSize } from './file-size';
import { FormError } from './form-error';
import { Icon } from './icon';
import { useUploads } from './use-uploads';

/** Takes files by drop, paste or choice, sends them at once, and shows how far each is. */
export function FileDrop({
  label,
  onUploaded,
}: {
  label: string;
  onUploaded: (uploaded: Uploaded, file: File) => void;
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const chooser = useRef<HTMLInputElement>(null);
  const { transfers, add, again, remove } = useUploads(onUploaded);
  return (
    <DropZone
      className={styles.drop ?? ''}
      onDrop={({ items }) => {
        const files = items.filter((item) => item.kind === 'file');
        void Promise.all(files.map((item) => item.getFile())).then(add);
      }}
    >
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => chooser.current?.click()}>
        <Icon name="upload" />
        {label}
      </Button>
      <p className={styles.hint}>{t('files.hint')}</p>
      {transfers.length > 0 && (
        <ul className={styles.files}>
          {transfers.map((transfer) => (
            <li key={transfer.key} className={styles.file}>
              <Icon name="file" />
              <span>
                {transfer.file.name}{' '}
                <span className={styles.size}>{fileSize(transfer.file.size, locale)}</span>
              </span>
              {transfer.error === undefined ? (
                <progress
                  value={transfer.share}
                  aria-label={t('files.sending', { name: transfer.file.name })}
                />
              ) : (
                <span>
                  <Button kind="link" onClick={() => again(transfer)}>
                    {t('error.retry')}
                  </Button>
                  <Button kind="quiet" square aria-label={t('files.hide')} onClick={() => remove(transfer)}>
                    <Icon name="close" />
                  </Button>
                </span>
              )}
              {transfer.error !== undefined && <FormError error={transfer.error} />}
            </li>
          ))}
        </ul>
      )}
    </DropZone>
  );
}
