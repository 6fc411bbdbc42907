import { listSeekers, listTeams, moveTeam, type TeamView } from '#libs/contracts/teams';
import { readChallenge } from '#libs/contracts/challenges';
import { readSubmission } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { Confirm } from '../../../components/confirm';
import { FormError } from '../../../components/form-error';
import { LocalizedInline, LocalizedText } from '../../../components/localized-text';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { MemberRow } from './member-row';
import { TeamForm } from './team-form';
import styles from './teams.module.css';
import { TraitChips } from './trait-chips';

const TONES = { forming: 'persimmon', complete: 'jade', locked: 'blue', disbanded: 'plain' } as const;

/** The team the reader belongs to: who is in it, who waits, what comes next. */
export function OwnTeam({ team }: { team: TeamView }) {
  const t = useTexts('challenges');
  const [editing, setEditing] = useState(false);
  const [ending, setEnding] = useState(false);
  const move = useAct(moveTeam, { touches: [listTeams, listSeekers, readChallenge, readSubmission] });
  const { id, challengeId, name, pitch, state, gaps, members, allowed, can, mine } = team;
  const params = { id };
  if (editing) return <TeamForm challengeId={challengeId} team={team} onClose={() => setEditing(false)} />;
  return (
    <Card className={styles.team}>
      <div className={styles.head}>
        <h2>
          <LocalizedInline view={name} />
        </h2>
        <Chip tone={TONES[state]}>{t(`teamState.${state}`)}</Chip>
      </div>
      {pitch && <LocalizedText view={pitch} />}
      <TraitChips label={t('teams.gaps')} traits={gaps} tone="persimmon" />
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow key={member.person.id} team={team} member={member} />
        ))}
      </ul>
      <p className={styles.soft}>{t(`teams.next.${state}`)}</p>
      <div className={styles.actions}>
        {mine?.state === 'active' && (
          <LinkButton to="/challenges/$id/submission" params={{ id: challengeId }}>
            {t('teams.write')}
          </LinkButton>
        )}
        {allowed.includes('complete') && (
          <Button busy={move.isPending} onClick={() => move.mutate({ params, body: { to: 'complete' } })}>
            {t('teams.complete')}
          </Button>
        )}
        {allowed.includes('forming') && (
          <Button busy={move.isPending} onClick={() => move.mutate({ params, body: { to: 'forming' } })}>
            {t('teams.lookAgain')}
          </Button>
        )}
        {can.edit && <Button onClick={() => setEditing(true)}>{t('teams.change')}</Button>}
        {allowed.includes('disbanded') && (
          <Button onClick={() => setEnding(true)}>{t('teams.disband')}</Button>
        )}
      </div>
      <FormError error={move.error} />
      {ending && (
        <Confirm
          title={t('teams.disband')}
          text={t('teams.disbandText')}
          verb={t('teams.disband')}
          busy={move.isPending}
          onConfirm={() =>
            move.mutate({ params, body: { to: 'disbanded' } }, { onSettled: () => setEnding(false) })
          }
          onClose={() => setEnding(false)}
        />
      )}
    </Card>
  );
}
