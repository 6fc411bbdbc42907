import {
  addVersionFiles,
  changeVersionFile,
  readBlueprint,
  removeVersionFile,
} from '#libs/contracts/blueprints';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef } from 'react';
import { Button } from '../../../components/button';
import { Select } from '../../../components/field';
import { fileSize } from '../../../components/file-size';
import { FormError } from '../../../components/form-error';
import { Icon } from '../../../components/icon';
import { Row, Rows } from '../../../components/rows';
import { Skeleton } from '../../../components/skeleton';
import { useAct } from '../../../lib/acts';
import { call } from '../../../lib/api';
import { FILE_CLASSES } from '../../../lib/file-classes';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Uploaded } from '../../../lib/upload';
import type { BlueprintVersion } from '../blueprint';
import styles from './edit.module.css';

const FileDrop = lazy(() =>
  import('../../../components/file-drop').then(({ FileDrop }) => ({ default: FileDrop })),
);

/** The files of a draft: what arrives is taken in at once, its class told from its name until somebody corrects it. */
export function DraftFiles({ draft: { id, files } }: { draft: BlueprintVersion }) {
  const t = useTexts('blueprints');
  const app = useTexts('app');
  const locale = useInterfaceLocale();
  const touches = [readBlueprint];
  const change = useAct(changeVersionFile, { touches });
  const remove = useAct(removeVersionFile, { touches });
  const claim = useClaim(id);
  return (
    <section className={styles.part}>
      <h3>{t('edit.files')}</h3>
      {files.length > 0 && (
        <Rows label={t('edit.files')}>
          {files.map(({ id: fileId, path, size, class: kind, preview, noPreviewReason }) => (
            <Row
              key={fileId}
              start={<Icon name="file" />}
              title={path}
              note={[
                fileSize(size, locale),
                preview === 'none' && noPreviewReason && t(`reason.${noPreviewReason}`),
              ]
                .filter(Boolean)
                .join(' · ')}
              end={
                <>
                  <Select
                    label={<span className="visually-hidden">{t('edit.class', { path })}</span>}
                    value={kind}
                    options={FILE_CLASSES.map((value) => ({ value, label: app(`class.${value}`) }))}
                    onChoose={(value) => change.mutate({ params: { id, fileId }, body: { class: value } })}
                  />
                  <Button
                    kind="quiet"
                    square
                    aria-label={t('edit.removeFile', { path })}
                    onClick={() => remove.mutate({ params: { id, fileId } })}
                  >
                    <Icon name="trash" />
                  </Button>
                </>
              }
            />
          ))}
        </Rows>
      )}
      <Suspense fallback={<Skeleton lines={2} />}>
        <FileDrop label={t('edit.addFiles')} onUploaded={claim.take} />
      </Suspense>
      <FormError error={claim.error ?? change.error ?? remove.error} />
      {claim.error && (
        <div>
          <Button onClick={claim.again}>{app('error.retry')}</Button>
        </div>
      )}
    </section>
  );
}

/** Puts what arrived into the version. What was not taken stays, to be tried again. */
function useClaim(versionId: string) {
  const client = useQueryClient();
  const arrived = useRef<string[]>([]);
  const { mutate, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const uploadIds = arrived.current.splice(0);
      if (uploadIds.length === 0) return;
      const files = uploadIds.map((uploadId) => ({ uploadId }));
      await call(addVersionFiles, { params: { id: versionId }, body: { files } }).catch(
        (refusal: unknown) => {
          arrived.current.unshift(...uploadIds);
          throw refusal;
        },
      );
      await client.invalidateQueries({ queryKey: [readBlueprint.id] });
    },
  });
  const take = ({ uploadId }: Uploaded) => {
    arrived.current.push(uploadId);
    mutate();
  };
  return { take, error, again: () => mutate() };
}
