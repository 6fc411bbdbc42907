import { useLocation, useMatchRoute } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Challenge } from '../challenge';
import { mainAction, type MainActionKind } from './main-action';
import styles from './page.module.css';

/** The page's one filled button; on a phone it lies at the thumb. */
export function MainButton({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const me = useMe();
  const { href } = useLocation();
  const isHere = useMatchRoute();
  const kind = me === undefined ? undefined : mainAction(challenge, me === null);
  if (!kind) return null;
  const { id } = challenge;
  const target = targetOf(kind, challenge);
  const params = { id: kind === 'project' ? (challenge.projectId ?? id) : id };
  // The place it leads to has the button of its own.
  if (isHere({ to: target, params })) return null;
  return (
    <div className={styles.thumb} data-thumb>
      <LinkButton
        kind="filled"
        wide
        to={target}
        params={params}
        search={kind === 'signIn' ? { to: href } : {}}
      >
        {t(`action.${kind}`)}
      </LinkButton>
    </div>
  );
}

function targetOf(kind: MainActionKind, { can }: Challenge) {
  switch (kind) {
    case 'signIn':
      return '/sign-in';
    case 'edit':
    case 'amend':
      return '/challenges/$id/edit';
    case 'acceptTerms':
      return '/challenges/$id/terms';
    case 'evaluate':
      return '/challenges/$id/evaluate';
    case 'confirmAward':
      return '/challenges/$id/outcome';
    case 'award':
    case 'compare':
      return can.seeSubmissions ? '/challenges/$id/evaluation' : '/challenges/$id/submissions';
    case 'project':
      return '/projects/$id';
    default:
      return '/challenges/$id/submission';
  }
}
