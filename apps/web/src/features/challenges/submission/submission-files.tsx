import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '../../../components/button';
import { Select } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { Icon } from '../../../components/icon';
import { Skeleton } from '../../../components/skeleton';
import { FILE_CLASSES, type FileClass } from '../../../lib/file-classes';
import { useTexts } from '../../../lib/i18n';
import type { Uploaded } from '../../../lib/upload';
import { FileList } from './file-list';
import { classOfFile, type Submission } from './submission';
import styles from './submission.module.css';
import type { SubmissionPatch } from './use-submission-editing';

const FileDrop = lazy(() =>
  import('../../../components/file-drop').then(({ FileDrop }) => ({ default: FileDrop })),
);

/** The files of a draft: what arrives is taken in at once, with its class told from its name unless said otherwise. */
export function SubmissionFiles({
  submission,
  onStore,
}: {
  submission: Submission;
  onStore: (part: SubmissionPatch) => Promise<void>;
}) {
  const t = useTexts('challenges');
  const app = useTexts('app');
  const [kind, setKind] = useState<FileClass | ''>('');
  /** Arrived, but not yet part of the submission. */
  const arrived = useRef<NonNullable<SubmissionPatch['files']>>([]);
  const claim = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const files = arrived.current.splice(0);
      if (files.length === 0) return;
      await onStore({ files }).catch((error: unknown) => {
        arrived.current.unshift(...files);
        throw error;
      });
    },
  });
  const remove = useMutation({
    networkMode: 'always',
    mutationFn: (id: string) => onStore({ removeFileIds: [id] }),
  });
  const take = ({ uploadId }: Uploaded, file: File) => {
    arrived.current.push({ uploadId, class: kind === '' ? classOfFile(file.name) : kind });
    claim.mutate();
  };
  return (
    <section className={styles.files}>
      <h2>{t('submission.files')}</h2>
      <FileList
        files={submission.files}
        end={({ id, name }) => (
          <Button
            kind="quiet"
            square
            aria-label={t('submission.removeFile', { name })}
            onClick={() => remove.mutate(id)}
          >
            <Icon name="trash" />
          </Button>
        )}
      />
      <Select
        label={t('submission.class')}
        value={kind}
        options={[
          { value: '' as const, label: app('class.auto') },
          ...FILE_CLASSES.map((value) => ({ value, label: app(`class.${value}`) })),
        ]}
        onChoose={setKind}
      />
      <Suspense fallback={<Skeleton lines={2} />}>
        <FileDrop label={t('submission.addFiles')} onUploaded={take} />
      </Suspense>
      <FormError error={claim.error ?? remove.error} />
      {claim.isError && (
        <div>
          <Button onClick={() => claim.mutate()}>{t('save.again')}</Button>
        </div>
      )}
    </section>
  );
}
