import {
  readProjectInvitation,
  respondToProjectInvitation,
  withdrawProjectInvitation,
} from '#libs/contracts/project-invitations';
import { readNeeds } from '#libs/contracts/home';
import { listProjects } from '#libs/contracts/projects';
import { getRouteApi } from '@tanstack/react-router';
import { Button, LinkButton } from '../../components/button';
import { Chip } from '../../components/chip';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { dateIn } from '../../lib/time';
import styles from './scouts.module.css';

const route = getRouteApi('/project-invitations/$id');

/** Somebody is asked into a project: what for, by whom, and the answer. */
export function InvitationPage() {
  const t = useTexts('scouts');
  const locale = useInterfaceLocale();
  const me = useMe();
  const { id } = route.useParams();
  const params = { id };
  const invitation = useOperation(readProjectInvitation, { params, query: {} });
  const touches = [readProjectInvitation, readNeeds, listProjects];
  const respond = useAct(respondToProjectInvitation, { touches });
  const withdraw = useAct(withdrawProjectInvitation, { touches });
  if (invitation.isPending)
    return (
      <PageBody narrow>
        <Skeleton lines={4} />
      </PageBody>
    );
  if (invitation.isError)
    return (
      <PageBody narrow>
        <ErrorState error={invitation.error} onRetry={() => void invitation.refetch()} />
      </PageBody>
    );
  const { project, person, invitedBy, role, message, state, expiresAt, can } = invitation.data;
  const sentence = t('invitation.of', {
    person: invitedBy.displayName,
    invited: person.displayName,
    project: project.title.text,
    role: t(`role.${role}`),
  });
  const until = dateIn(new Date(expiresAt), me?.timeZone ?? 'UTC', locale);
  return (
    <PageBody narrow>
      <PageHead
        title={t('invitation.title')}
        lead={sentence}
        above={
          <div>
            <Chip tone={state === 'accepted' ? 'jade' : state === 'open' ? 'blue' : 'plain'}>
              {t(`state.${state}`)}
            </Chip>
          </div>
        }
      />
      {message !== '' && <blockquote className={styles.message}>{message}</blockquote>}
      {state === 'open' && <p className={styles.note}>{t('invitation.until', { when: until })}</p>}
      <FormError error={respond.error ?? withdraw.error} />
      <div className={styles.acts}>
        {can.respond && (
          <>
            <Button
              kind="filled"
              busy={respond.isPending}
              onClick={() => respond.mutate({ params, body: { decision: 'accept' } })}
            >
              {t('invitation.accept')}
            </Button>
            <Button
              busy={respond.isPending}
              onClick={() => respond.mutate({ params, body: { decision: 'decline' } })}
            >
              {t('invitation.decline')}
            </Button>
          </>
        )}
        {can.withdraw && (
          <Button busy={withdraw.isPending} onClick={() => withdraw.mutate({ params })}>
            {t('invitation.withdraw')}
          </Button>
        )}
        {state === 'accepted' && (
          <LinkButton kind="filled" to="/projects/$id" params={{ id: project.id }}>
            {t('invitation.open')}
          </LinkButton>
        )}
      </div>
    </PageBody>
  );
}
