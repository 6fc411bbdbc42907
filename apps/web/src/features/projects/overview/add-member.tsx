import { addProjectMember, listProjectMembers, readProject } from '#libs/contracts/projects';
import { useState } from 'react';
import { Select } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { PersonField } from '../../../components/person-field';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Role } from '../project';
import styles from './overview.module.css';
import { ROLES } from './roles';

/** Adds somebody found by name in any script, in the role chosen beside. */
export function AddMember({ projectId, present }: { projectId: string; present: readonly string[] }) {
  const t = useTexts('projects');
  const [role, setRole] = useState<Role>('contributor');
  const [round, setRound] = useState(0);
  const add = useAct(addProjectMember, {
    touches: [listProjectMembers, readProject],
    onDone: () => setRound((before) => before + 1),
  });
  return (
    <div>
      <div className={styles.adding}>
        <PersonField
          key={round}
          label={t('team.add')}
          hint={t('team.addHint')}
          without={present}
          onChoose={({ id }) => add.mutate({ params: { id: projectId }, body: { personId: id, role } })}
        />
        <Select
          label={t('role.label')}
          value={role}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
          onChoose={setRole}
        />
      </div>
      <FormError error={add.error} />
    </div>
  );
}
