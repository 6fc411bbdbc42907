import type { readVersion } from '#libs/contracts/blueprints';
import { downloadFile } from '#libs/contracts/blueprints';
import type { Answer } from '#libs/contracts/operation';
import { lazy, Suspense, useState } from 'react';
import { Card } from '../../../components/card';
import { Select } from '../../../components/field';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { addressOf } from '../../../lib/operation-input';
import type { MeshKind } from './read-mesh';
import styles from './viewer.module.css';

const MeshView = lazy(async () => ({ default: (await import('./mesh-view')).MeshView }));
const MESHES: readonly MeshKind[] = ['stl', '3mf', 'gltf', 'glb', 'obj'];
type File = Answer<typeof readVersion>['files'][number];

const meshKind = (file: File) => MESHES.find((kind) => kind === file.preview);

/** One file to look at, a model first; a file without a preview says why. */
export function FilePreview({ files }: { files: File[] }) {
  const t = useTexts('blueprints');
  const [chosen, setChosen] = useState<string>();
  const shown = files.filter((file) => meshKind(file) ?? file.noPreviewReason);
  const file = shown.find(({ id }) => id === chosen) ?? shown.find(meshKind) ?? shown[0];
  if (!file) return null;
  const kind = meshKind(file);
  return (
    <Card className={styles.card} aria-label={t('preview')}>
      {shown.length > 1 && (
        <Select
          label={t('file')}
          value={file.id}
          options={shown.map(({ id, path }) => ({ value: id, label: path }))}
          onChoose={setChosen}
        />
      )}
      {kind ? (
        <Suspense fallback={<Skeleton lines={4} />}>
          <MeshView
            key={file.id}
            name={file.name}
            address={addressOf(downloadFile, { params: { id: file.id } })}
            size={file.size}
            kind={kind}
          />
        </Suspense>
      ) : (
        <p className={styles.note}>
          {file.path}: {file.noPreviewReason && t(`reason.${file.noPreviewReason}`)}
        </p>
      )}
    </Card>
  );
}
