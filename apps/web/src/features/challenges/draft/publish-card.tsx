import { lintChallenge } from '#libs/contracts/challenges';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { SaveLine } from '../autosave/save-line';
import type { Challenge } from '../challenge';
import { MoveDialog } from '../page/move-dialog';
import styles from './draft.module.css';
import type { Draft } from './draft';
import { LintList } from './lint-list';
import type { Editing } from './use-editing';

/** What is still missing, each one click from where it is mended; and the button that publishes. */
export function PublishCard({ challenge, editing }: { challenge: Challenge; editing: Editing }) {
  const t = useTexts('challenges');
  const lint = useOperation(lintChallenge, { params: { id: challenge.id } });
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const amends = challenge.state === 'amended';
  const to = challenge.allowed.find((state) => state === 'published' || state === 'open');
  const items = lint.data?.items ?? [];
  const ready = lint.data?.publishable === true;
  const move = (deadline: Draft['deadline']) => {
    editing.change({ deadline });
    void editing.flush();
  };
  // once it is published it is read, no longer written
  const read = () => void navigate({ to: '/challenges/$id', params: { id: challenge.id } });
  const ask = () => void editing.flush().then(() => setAsking(true));
  return (
    <Card className={styles.publish}>
      <h2>{ready ? t('lint.ready') : t('lint.title')}</h2>
      <SaveLine
        state={editing.saving.state}
        error={editing.saving.error}
        onRetry={() => void editing.flush()}
      />
      {lint.isPending && <Skeleton />}
      <LintList items={items} onMove={move} />
      {to && (
        <div className={styles.thumb} data-thumb>
          <Button kind="filled" wide disabled={!ready} onClick={ask}>
            {amends ? t('move.publishAmendment') : t('move.published')}
          </Button>
        </div>
      )}
      {asking && to && (
        <MoveDialog challenge={challenge} to={to} onMoved={read} onClose={() => setAsking(false)} />
      )}
    </Card>
  );
}
