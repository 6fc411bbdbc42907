import { deriveBlueprint, listBlueprints, readLineage } from '#libs/contracts/blueprints';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { FormError } from '../../components/form-error';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import type { Blueprint } from './blueprint';
import styles from './blueprints.module.css';
import { ProjectSelect } from './edit/project-select';

/** Starts a draft of one's own from the newest release; says what comes along before it does. */
export function DeriveButton({
  blueprint: { id, release, visibility, projectId },
}: {
  blueprint: Blueprint;
}) {
  const t = useTexts('blueprints');
  const app = useTexts('app');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [project, setProject] = useState('');
  const act = useAct(deriveBlueprint, {
    touches: [listBlueprints, readLineage],
    onDone: (made) => void navigate({ to: '/blueprints/$id/edit', params: { id: made.id } }),
  });
  const licences = Object.entries(release?.licences ?? {}) as [
    keyof NonNullable<typeof release>['licences'],
    string,
  ][];
  const derive = () => act.mutate({ params: { id }, body: project ? { projectId: project } : {} });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('derive.verb')}</Button>
      {asking && (
        <Dialog
          title={t('derive.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{app('action.cancel')}</Button>
              <Button kind="filled" busy={act.isPending} onClick={derive}>
                {t('derive.yes')}
              </Button>
            </>
          }
        >
          <p>{t('derive.text')}</p>
          {licences.length > 0 && (
            <dl className={styles.licences}>
              {licences.map(([fileClass, licence]) => (
                <div key={fileClass}>
                  <dt>{app(`class.${fileClass}`)}</dt>
                  <dd>{licence}</dd>
                </div>
              ))}
            </dl>
          )}
          {visibility === 'project' && projectId ? (
            <p>{t('derive.inside')}</p>
          ) : (
            <ProjectSelect projectId={project} error={act.error} onChoose={setProject} />
          )}
          <FormError error={act.error} />
        </Dialog>
      )}
    </>
  );
}
