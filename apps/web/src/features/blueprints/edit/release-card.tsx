import { listBlueprints, readBlueprint, releaseVersion } from '#libs/contracts/blueprints';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Confirm } from '../../../components/confirm';
import { FormError } from '../../../components/form-error';
import { toast } from '../../../components/toast';
import { useAct } from '../../../lib/acts';
import { isApiError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import type { BlueprintVersion } from '../blueprint';
import styles from './edit.module.css';
import { gapOf } from './gap';

/** Makes the draft immutable; where something is missing, it says all of it at once. */
export function ReleaseCard({ draft: { id, version, blueprintId, number } }: { draft: BlueprintVersion }) {
  const t = useTexts('blueprints');
  const app = useTexts('app');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const act = useAct(releaseVersion, {
    touches: [readBlueprint, listBlueprints],
    onDone: () => {
      toast(t('release.done', { number }));
      void navigate({ to: '/blueprints/$id', params: { id: blueprintId } });
    },
  });
  const gaps = isApiError(act.error) ? act.error.errors.map(gapOf) : [];
  return (
    <Card className={styles.part}>
      <h3>{t('release.title')}</h3>
      <p>{t('release.text')}</p>
      {gaps.length > 0 && (
        <div role="alert">
          <p>{t('release.missing')}</p>
          <ul className={styles.missing}>
            {gaps.map(({ path, text, fileClass, file, message }) => (
              <li key={path}>
                {text
                  ? t(text, { name: fileClass ? app(`class.${fileClass}`) : (file ?? '') })
                  : `${path}: ${message}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {gaps.length === 0 && !asking && <FormError error={act.error} />}
      <div>
        <Button kind="filled" onClick={() => setAsking(true)}>
          {t('release.verb', { number })}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={t('release.verb', { number })}
          text={t('release.ask')}
          verb={t('release.yes')}
          busy={act.isPending}
          onConfirm={() =>
            act.mutate({ params: { id }, ifMatch: version }, { onSettled: () => setAsking(false) })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
