import { listInvitations, resendInvitation, withdrawInvitation } from '#libs/contracts/organisations';
import type { Answer } from '#libs/contracts/operation';
import { Button } from '../../components/button';
import { Chip, type Tone } from '../../components/chip';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { FormError } from '../../components/form-error';
import { More } from '../../components/more';
import { Row, Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import { InviteForm } from './invite-form';
import styles from './organisations.module.css';

type Invitation = Answer<typeof listInvitations>['items'][number];

const TONES: Record<Invitation['state'], Tone> = {
  open: 'blue',
  accepted: 'jade',
  declined: 'plain',
  withdrawn: 'plain',
  expired: 'cinnabar',
};

/** Invitations through their whole life: sent, sent again, withdrawn, answered, run out. */
export function InvitationList({ organisationId }: { organisationId: string }) {
  const t = useTexts('organisations');
  const list = useList(listInvitations, { params: { id: organisationId }, query: {} });
  return (
    <section className={styles.section}>
      <h2>{t('invitations')}</h2>
      <InviteForm organisationId={organisationId} />
      {list.isPending && <Skeleton lines={2} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState title={t('noInvitations')}>{t('noInvitationsText')}</EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <Rows label={t('invitations')}>
          {list.items.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </Rows>
      )}
      <More list={list} />
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const resend = useAct(resendInvitation, { touches: [listInvitations], onDone: () => toast(t('sent')) });
  const withdraw = useAct(withdrawInvitation, { touches: [listInvitations] });
  const params = { id: invitation.id };
  const { state, email, role, invitedBy, expiresAt } = invitation;
  const note = [t(`role.${role}`), t('invitedBy', { name: invitedBy.displayName })];
  if (state === 'open') note.push(t('expires', { when: fromNow(new Date(expiresAt), locale) }));
  return (
    <Row
      title={email}
      note={
        <>
          {note.join(' · ')}
          <FormError error={resend.error ?? withdraw.error} />
        </>
      }
      end={
        <>
          <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>
          {(state === 'open' || state === 'expired') && (
            <Button busy={resend.isPending} onClick={() => resend.mutate({ params })}>
              {t('resend')}
            </Button>
          )}
          {state === 'open' && (
            <Button kind="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate({ params })}>
              {t('withdraw')}
            </Button>
          )}
        </>
      }
    />
  );
}
