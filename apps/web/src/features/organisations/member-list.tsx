import { changeMember, listMembers, readOrganisation, removeMember } from '#libs/contracts/organisations';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Button } from '../../components/button';
import { Chip } from '../../components/chip';
import { Confirm } from '../../components/confirm';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { More } from '../../components/more';
import { Row, Rows } from '../../components/rows';
import { SideName } from '../../components/side-name';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { RoleSelect } from './role-select';
import styles from './organisations.module.css';

type Member = Answer<typeof listMembers>['items'][number];

/** Members with side and role; changing and removing where the server says so. */
export function MemberList({ organisationId, canInvite }: { organisationId: string; canInvite: boolean }) {
  const t = useTexts('organisations');
  const list = useList(listMembers, { params: { id: organisationId }, query: {} });
  const change = useAct(changeMember, { touches: [listMembers] });
  const [leaving, setLeaving] = useState<Member>();
  const remove = useAct(removeMember, {
    touches: [listMembers, readOrganisation],
    onDone: () => setLeaving(undefined),
  });
  const of = (member: Member) => ({ id: organisationId, personId: member.person.id });
  return (
    <section className={styles.section}>
      <h2>{t('members')}</h2>
      {list.isPending && <Skeleton />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items && (
        <Rows label={t('members')}>
          {list.items.map((member) => (
            <Row
              key={member.person.id}
              start={<Avatar name={member.person.displayName} side={member.side} />}
              title={
                <Link to="/people/$id" params={{ id: member.person.id }}>
                  {member.person.displayName}
                </Link>
              }
              note={<SideName side={member.side} />}
              end={
                <>
                  {member.can.changeRole ? (
                    <RoleSelect
                      label={t('roleOf', { name: member.person.displayName })}
                      role={member.role}
                      onChoose={(role) => change.mutate({ params: of(member), body: { role: role } })}
                    />
                  ) : (
                    <Chip>{t(`role.${member.role}`)}</Chip>
                  )}
                  {member.can.remove && canInvite && (
                    <Button kind="danger" onClick={() => setLeaving(member)}>
                      {t('remove')}
                    </Button>
                  )}
                </>
              }
            />
          ))}
        </Rows>
      )}
      <FormError error={change.error} />
      <More list={list} />
      {leaving && (
        <Confirm
          title={t('removeTitle', { name: leaving.person.displayName })}
          text={t('removeText')}
          verb={t('remove')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: of(leaving) })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
