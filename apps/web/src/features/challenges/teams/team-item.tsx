import { addTeamMember, listTeams, type TeamView } from '#libs/contracts/teams';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { FormError } from '../../../components/form-error';
import { LocalizedInline, LocalizedText } from '../../../components/localized-text';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AskToJoin } from './ask-to-join';
import { MemberRow } from './member-row';
import { OfferMerge } from './merging/offer-merge';
import styles from './teams.module.css';
import { TraitChips } from './trait-chips';

/**
 * A team that looks for people: what the reader would bring, and what it would lack even then. Whoever is bound by the terms and
 * in no team `asks` to join; whoever leads the team `ledId` may offer to become one with it.
 */
export function TeamItem({ team, asks, ledId }: { team: TeamView; asks: boolean; ledId?: string }) {
  const t = useTexts('challenges');
  const [writing, setWriting] = useState(false);
  const ask = useAct(addTeamMember, { touches: [listTeams], onDone: () => setWriting(false) });
  const { name, pitch, members, fit, gaps, can } = team;
  return (
    <Card as="li" className={styles.team}>
      <h3>
        <LocalizedInline view={name} />
      </h3>
      {pitch && <LocalizedText view={pitch} />}
      <TraitChips label={t('teams.fits')} traits={fit?.reasons ?? []} tone="jade" />
      <TraitChips label={t('teams.gaps')} traits={fit?.gaps ?? gaps} />
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow key={member.person.id} team={team} member={member} />
        ))}
      </ul>
      {ledId && <OfferMerge ledId={ledId} into={team} />}
      {can.ask &&
        asks &&
        (writing ? (
          <AskToJoin
            busy={ask.isPending}
            onSend={(body) => ask.mutate({ params: { id: team.id }, body })}
            onClose={() => setWriting(false)}
          />
        ) : (
          <div className={styles.actions}>
            <Button
              kind="filled"
              busy={ask.isPending}
              onClick={() => ask.mutate({ params: { id: team.id }, body: {} })}
            >
              {t('teams.ask')}
            </Button>
            <Button onClick={() => setWriting(true)}>{t('teams.askWithWords')}</Button>
          </div>
        ))}
      <FormError error={ask.error} />
    </Card>
  );
}
