import { addTeamMember, listSeekers, listTeams, stopSeeking, type SeekerView } from '#libs/contracts/teams';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { FormError } from '../../../components/form-error';
import { LocalizedText } from '../../../components/localized-text';
import { SideName } from '../../../components/side-name';
import { useAct } from '../../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import styles from './teams.module.css';
import { TraitChips } from './trait-chips';

/** Somebody who looks for a team, and what they would bring to the reader's. */
export function SeekerItem({
  challengeId,
  seeker,
  teamId,
}: {
  challengeId: string;
  seeker: SeekerView;
  teamId?: string;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const touches = [listSeekers, listTeams];
  const invite = useAct(addTeamMember, { touches });
  const stop = useAct(stopSeeking, { touches });
  const { person, skills, languages, note, reasons, mine, invited, can } = seeker;
  const traits = skills.map((value) => ({ kind: 'skill', value }) as const);
  return (
    <Card as="li" className={styles.team}>
      <div className={styles.member}>
        <Avatar name={person.displayName} side={person.side} size={36} />
        <div className={styles.who}>
          <span>
            <b>{person.displayName}</b> <SideName side={person.side} />
          </span>
          <span className={styles.soft}>{languages.map(({ tag }) => languageName(tag, ui)).join(' · ')}</span>
        </div>
        {invited && <Chip tone="persimmon">{t('memberState.invited')}</Chip>}
      </div>
      {note && <LocalizedText view={note} />}
      {reasons ? (
        <TraitChips label={t('teams.brings')} traits={reasons} tone="jade" />
      ) : (
        <TraitChips label={t('teams.can')} traits={traits} />
      )}
      <div className={styles.actions}>
        {can.invite && teamId && (
          <Button
            kind="filled"
            busy={invite.isPending}
            onClick={() => invite.mutate({ params: { id: teamId }, body: { personId: person.id } })}
          >
            {t('teams.invite')}
          </Button>
        )}
        {mine && (
          <Button busy={stop.isPending} onClick={() => stop.mutate({ params: { id: challengeId } })}>
            {t('teams.stopSeeking')}
          </Button>
        )}
      </div>
      <FormError error={invite.error ?? stop.error} />
    </Card>
  );
}
