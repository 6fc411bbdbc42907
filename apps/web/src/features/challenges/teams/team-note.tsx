import { LinkButton } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Submission } from '../submission/submission';

/** Why the reader cannot hand in what a team writes: the lead does it, and only once the team is complete. */
export function TeamNote({ challengeId, submission }: { challengeId: string; submission: Submission }) {
  const t = useTexts('challenges');
  const me = useMe();
  const { author } = submission;
  return (
    <>
      <p>
        {author && author.id !== me?.id
          ? t('submission.leadSubmits', { name: author.displayName })
          : t('submission.teamForming')}
      </p>
      <LinkButton to="/challenges/$id/teams" params={{ id: challengeId }}>
        {t('submission.toTeam')}
      </LinkButton>
    </>
  );
}
