import {
  changeProjectMember,
  listProjectMembers,
  readProject,
  removeProjectMember,
} from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { Confirm } from '../../../components/confirm';
import { Select } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { Icon } from '../../../components/icon';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { clockIn } from '../../../lib/time';
import { useNow } from '../../../lib/use-now';
import { cityOf } from '../../../lib/zone-names';
import type { Member } from '../project';
import styles from './overview.module.css';
import { OtherScripts } from './other-scripts';
import { ROLES } from './roles';

/** A member: name, role, their clock now, and until when they work. */
export function MemberRow({ projectId, member }: { projectId: string; member: Member }) {
  const t = useTexts('projects');
  const locale = useInterfaceLocale();
  const now = useNow();
  const touches = [listProjectMembers, readProject];
  const change = useAct(changeProjectMember, { touches });
  const [removing, setRemoving] = useState(false);
  const remove = useAct(removeProjectMember, { touches, onDone: () => setRemoving(false) });
  const { person, role, side, timeZone, bilingual, workingState, can } = member;
  const params = { id: projectId, personId: person.id };
  const until = workingState.until ? clockIn(new Date(workingState.until), timeZone) : undefined;
  return (
    <li className={styles.member}>
      <Avatar name={person.displayName} side={side} />
      <div>
        <Link to="/people/$id" params={{ id: person.id }} className={styles.name}>
          {person.displayName}
        </Link>{' '}
        <OtherScripts person={person} /> {bilingual && <Chip tone="jade">{t('team.bilingual')}</Chip>}
        <p className={styles.note}>
          {!can.changeRole && `${t(`role.${role}`)} · `}
          {clockIn(now, timeZone)} {cityOf(timeZone, locale)} ·{' '}
          {workingState.state === 'working' && until
            ? t('working.until', { time: until })
            : t(`working.${workingState.state}`)}
        </p>
      </div>
      {can.changeRole && (
        <div className={styles.role}>
          <Select
            label={<span className="visually-hidden">{t('role.of', { name: person.displayName })}</span>}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChoose={(next) => change.mutate({ params, body: { role: next } })}
          />
        </div>
      )}
      {can.remove && (
        <Button
          kind="quiet"
          square
          aria-label={t('team.remove', { name: person.displayName })}
          onClick={() => setRemoving(true)}
        >
          <Icon name="close" />
        </Button>
      )}
      <div className={styles.refusal}>
        <FormError error={change.error} />
      </div>
      {removing && (
        <Confirm
          title={t('team.remove', { name: person.displayName })}
          text={t('team.removeText')}
          verb={t('team.removeVerb')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params })}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
