import {
  answerTeamMember,
  changeTeamMember,
  listSeekers,
  listTeams,
  removeTeamMember,
  type TeamView,
} from '#libs/contracts/teams';
import { readChallenge } from '#libs/contracts/challenges';
import { useState } from 'react';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { Confirm } from '../../../components/confirm';
import { Select } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { LocalizedText } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { skillName } from '../../../lib/skills';
import styles from './teams.module.css';

const TOUCHES = { touches: [listTeams, listSeekers, readChallenge] };
const ROLES = ['editor', 'reader', 'lead'] as const;

/** Somebody in a team or on the way into it, and what the reader may do about it. */
export function MemberRow({ team, member }: { team: TeamView; member: TeamView['members'][number] }) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const [removing, setRemoving] = useState(false);
  const answer = useAct(answerTeamMember, TOUCHES);
  const change = useAct(changeTeamMember, TOUCHES);
  const remove = useAct(removeTeamMember, TOUCHES);
  const { person, role, state, skills, message, mine, can } = member;
  const params = { id: team.id, personId: person.id };
  const verb = mine ? t(`teams.out.${state}`) : state === 'active' ? t('teams.takeOut') : t('teams.takeBack');
  return (
    <li className={styles.member}>
      <Avatar name={person.displayName} side={person.side} size={36} />
      <div className={styles.who}>
        <span>
          <b>{person.displayName}</b> <SideName side={person.side} />
        </span>
        {skills.length > 0 && (
          <span className={styles.soft}>{skills.map((one) => skillName(one, ui)).join(' · ')}</span>
        )}
        {message && <LocalizedText view={message} />}
      </div>
      {state !== 'active' && <Chip tone="persimmon">{t(`memberState.${state}`)}</Chip>}
      {state === 'active' && !can.changeRole && <Chip>{t(`teamRole.${role}`)}</Chip>}
      {can.changeRole && (
        <Select
          label={t('teams.role')}
          value={role}
          options={ROLES.map((value) => ({ value, label: t(`teamRole.${value}`) }))}
          onChoose={(next) => change.mutate({ params, body: { role: next } })}
        />
      )}
      <div className={styles.actions}>
        {can.answer && (
          <>
            <Button
              kind="filled"
              busy={answer.isPending}
              onClick={() => answer.mutate({ params, body: { decision: 'accept' } })}
            >
              {mine ? t('teams.accept') : t('teams.letIn')}
            </Button>
            <Button onClick={() => answer.mutate({ params, body: { decision: 'decline' } })}>
              {t('teams.decline')}
            </Button>
          </>
        )}
        {can.remove && !can.answer && <Button onClick={() => setRemoving(true)}>{verb}</Button>}
      </div>
      <FormError error={answer.error ?? change.error} />
      {removing && (
        <Confirm
          title={verb}
          text={state === 'active' ? t('teams.outText') : t('teams.takeBackText')}
          verb={verb}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params }, { onSuccess: () => setRemoving(false) })}
          onClose={() => setRemoving(false)}
        />
      )}
    </li>
  );
}
