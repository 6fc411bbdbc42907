import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import styles from './autosave.module.css';

/** One field that two people changed: how each version reads. */
export interface ConflictingField {
  label: string;
  mine: string;
  theirs: string;
}

/** Both versions of what two people changed at the same time; nothing is lost until one is chosen. */
export function Conflict({
  fields,
  onKeepMine,
  onTakeTheirs,
}: {
  fields: readonly ConflictingField[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const t = useTexts('challenges');
  return (
    <Card className={styles.conflict} role="alert">
      <h2>{t('conflict.title')}</h2>
      <p>{t('conflict.text')}</p>
      {fields.map(({ label, mine, theirs }) => (
        <div key={label} className={styles.field}>
          <b>{label}</b>
          <div className={styles.versions}>
            <p>
              <small>{t('conflict.mine')}</small>
              {mine || '—'}
            </p>
            <p>
              <small>{t('conflict.theirs')}</small>
              {theirs || '—'}
            </p>
          </div>
        </div>
      ))}
      <div className={styles.choices}>
        <Button kind="filled" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
      </div>
    </Card>
  );
}
