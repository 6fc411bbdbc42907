import { useId } from 'react';
import { fieldRefusal } from '../lib/errors';
import { FILE_CLASSES, SPDX_SUGGESTIONS, type FileClass, type Licences } from '../lib/file-classes';
import { useTexts } from '../lib/i18n';
import { Field } from './field';
import styles from './field.module.css';
import { Group, Pair } from './form';

const TEXTS: Readonly<Record<string, 'licences.unknown' | 'licences.inherited'>> = {
  unknown_licence: 'licences.unknown',
  licence_inherited: 'licences.inherited',
};

/** One licence, as SPDX writes it, for each class of file there is. Nothing where there is none. */
export function LicenceFields({
  licences,
  files,
  error,
  onChange,
}: {
  licences: Licences;
  files: readonly { class: FileClass }[];
  error: unknown;
  onChange: (licences: Licences) => void;
}) {
  const t = useTexts('app');
  const list = useId();
  const present = FILE_CLASSES.filter(
    (kind) => licences[kind] !== undefined || files.some((file) => file.class === kind),
  );
  if (present.length === 0) return null;
  const refusal = (kind: FileClass) => {
    const refused = fieldRefusal(error, `licences.${kind}`);
    const text = refused && TEXTS[refused.code];
    return text ? t(text) : refused?.message;
  };
  const set = (kind: FileClass, licence: string) => {
    const { [kind]: _before, ...others } = licences;
    onChange(licence.trim() === '' ? others : { ...others, [kind]: licence });
  };
  return (
    <Group title={t('licences.title')}>
      <p className={styles.hint}>{t('licences.hint')}</p>
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
              error={refusal(kind)}
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
    </Group>
  );
}
