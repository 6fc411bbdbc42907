import { inviteToProject } from '#libs/contracts/project-invitations';
import { listProjects } from '#libs/contracts/projects';
import type { ScoutView } from '#libs/contracts/scouts';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Select, TextArea } from '../../components/field';
import { FormError } from '../../components/form-error';
import { Skeleton } from '../../components/skeleton';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';

const ROLES = ['contributor', 'reviewer', 'guest'] as const;

/** Which project, as what, and for what: the person decides. */
export function InviteDialog({ person, onClose }: { person: ScoutView['person']; onClose: () => void }) {
  const t = useTexts('scouts');
  const app = useTexts('app');
  const projects = useOperation(listProjects, { query: { limit: 100 } });
  const led = projects.data?.items.filter(({ can }) => can.manageMembers) ?? [];
  const [chosen, setChosen] = useState<string>();
  const [role, setRole] = useState<(typeof ROLES)[number]>('contributor');
  const [message, setMessage] = useState('');
  const invite = useAct(inviteToProject, {
    onDone: () => {
      toast(t('invite.sent'));
      onClose();
    },
  });
  const id = chosen ?? led[0]?.id;
  const send = () => id && invite.mutate({ params: { id }, body: { personId: person.id, role, message } });
  return (
    <Dialog
      title={t('invite.title', { name: person.displayName })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          {id && (
            <Button kind="filled" busy={invite.isPending} onClick={send}>
              {t('invite.send')}
            </Button>
          )}
        </>
      }
    >
      {projects.isPending && <Skeleton lines={3} />}
      {projects.data && !id && <p>{t('invite.none')}</p>}
      {id && (
        <>
          <Select
            label={t('invite.project')}
            value={id}
            options={led.map((project) => ({ value: project.id, label: project.title.text }))}
            onChoose={setChosen}
          />
          <Select
            label={t('invite.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChoose={setRole}
          />
          <TextArea
            label={t('invite.message')}
            optional
            rows={4}
            maxLength={1000}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        </>
      )}
      <FormError error={projects.error ?? invite.error} />
    </Dialog>
  );
}
