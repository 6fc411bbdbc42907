import { listProjects, removeProjectMember } from '#libs/contracts/projects';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Project } from '../project';

/** Leaves the project; its channels fall silent at once. */
export function LeaveButton({ project }: { project: Project }) {
  const t = useTexts('projects');
  const me = useMe();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const leave = useAct(removeProjectMember, {
    touches: [listProjects],
    onDone: () => void navigate({ to: '/projects' }),
  });
  if (!me) return null;
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('leave.verb')}
      </Button>
      {asking && (
        <Confirm
          title={t('leave.title')}
          text={t('leave.text')}
          verb={t('leave.verb')}
          busy={leave.isPending}
          error={leave.error}
          onConfirm={() => leave.mutate({ params: { id: project.id, personId: me.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
