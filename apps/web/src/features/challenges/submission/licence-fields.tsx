import { useId } from 'react';
import { Field } from '../../../components/field';
import { Pair } from '../../../components/form';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { FILE_CLASSES, SPDX_SUGGESTIONS, type FileClass, type Submission } from './submission';
import styles from './submission.module.css';

type Licences = Submission['licences'];

/** One licence for each class of file there is, as SPDX writes it. */
export function LicenceFields({
  submission,
  unsaved,
  error,
  onChange,
}: {
  submission: Submission;
  unsaved: Licences | undefined;
  error: unknown;
  onChange: (licences: Licences) => void;
}) {
  const t = useTexts('challenges');
  const list = useId();
  const licences = unsaved ?? submission.licences;
  const present = FILE_CLASSES.filter(
    (kind) => licences[kind] !== undefined || submission.files.some((file) => file.class === kind),
  );
  if (present.length === 0) return null;
  const set = (kind: FileClass, licence: string) => {
    const { [kind]: _before, ...others } = licences;
    onChange(licence.trim() === '' ? others : { ...others, [kind]: licence });
  };
  return (
    <section className={styles.files}>
      <h2>{t('submission.licences')}</h2>
      <p className={styles.note}>{t('submission.licencesHint')}</p>
      <Pair>
        {present.map((kind) => (
          <div key={kind}>
            <Field
              label={t(`class.${kind}`)}
              list={`${list}-${kind}`}
              autoComplete="off"
              spellCheck={false}
              placeholder={SPDX_SUGGESTIONS[kind][0]}
              value={licences[kind] ?? ''}
              error={fieldError(error, `licences.${kind}`)}
              onChange={({ target }) => set(kind, target.value)}
            />
            <datalist id={`${list}-${kind}`}>
              {SPDX_SUGGESTIONS[kind].map((licence) => (
                <option key={licence} value={licence} />
              ))}
            </datalist>
          </div>
        ))}
      </Pair>
    </section>
  );
}
