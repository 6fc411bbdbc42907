import { Card } from '../../../components/card';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { TEXT_FIELDS } from './draft';
import styles from './draft.module.css';
import { OriginalField } from './original-field';
import { Translations } from './translations';
import type { Editing } from './use-editing';

const LENGTHS = { title: 200, summary: 600, need: 20_000, context: 20_000, constraints: 20_000 } as const;

/** The texts: each original beside its translations. */
export function TextFields({ challenge, editing }: { challenge: Challenge; editing: Editing }) {
  const t = useTexts('challenges');
  return (
    <Card className={styles.section}>
      <h2>{t('edit.texts')}</h2>
      {TEXT_FIELDS.map((field) => (
        <div key={field} className={styles.row} data-field={field}>
          <OriginalField
            label={t(`field.${field}`)}
            hint={t(`hint.${field}`)}
            words={editing.draft[field]}
            maxLength={LENGTHS[field]}
            short={field === 'title'}
            error={fieldError(editing.saving.error, field)}
            at={field}
            onChange={(words) => editing.change({ [field]: words })}
          />
          {challenge.can.publish && (
            <Translations challengeId={challenge.id} field={field} view={challenge[field]} />
          )}
        </div>
      ))}
    </Card>
  );
}
