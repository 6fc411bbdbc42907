import { useRef, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { FormError } from '../../components/form-error';
import { Icon } from '../../components/icon';
import { isApiError } from '../../lib/errors';
import styles from './admin.module.css';

/** Takes a file and hands on its text; of one the server refused it names each place to mend. */
export function FileImport({
  label,
  accept,
  busy,
  error,
  unreadable,
  onText,
}: {
  label: string;
  accept: string;
  busy: boolean;
  error: unknown;
  /** Said instead where the file did not even reach the server. */
  unreadable?: ReactNode;
  onText: (text: string) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const faults = isApiError(error) ? error.errors : [];
  return (
    <div className={styles.import}>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void file.text().then(onText);
          target.value = '';
        }}
      />
      <Button busy={busy} onClick={() => chooser.current?.click()}>
        <Icon name="upload" />
        {label}
      </Button>
      {unreadable && <p role="alert">{unreadable}</p>}
      {!unreadable && <FormError error={error} />}
      {!unreadable && faults.length > 0 && (
        <ul>
          {faults.map(({ path, message }) => (
            <li key={path}>
              {path}: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
