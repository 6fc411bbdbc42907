import { readMe } from '#libs/contracts/identity';
import { acceptInvitation, declineInvitation } from '#libs/contracts/organisations';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button, LinkButton } from '../../components/button';
import { FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { PageLoading } from '../../components/page-loading';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { BadLink } from './bad-link';

const route = getRouteApi('/invitations');

/** An invitation to an organisation: accept, signed in, or decline, by anyone who holds the link. */
export function InvitationPage() {
  const t = useTexts('account');
  const me = useMe();
  const { token } = route.useSearch();
  const navigate = useNavigate();
  const decline = useAct(declineInvitation);
  const accept = useAct(acceptInvitation, {
    touches: [readMe],
    onDone: ({ organisationId }) => {
      toast(t('invitation.accepted'));
      void navigate({ to: '/organisations/$id', params: { id: organisationId }, replace: true });
    },
  });
  if (token === undefined) return <BadLink />;
  if (me === undefined) return <PageLoading lines={2} />;
  if (decline.isSuccess) {
    return (
      <PageBody narrow>
        <PageHead title={t('invitation.declined')} lead={t('invitation.declinedText')} />
      </PageBody>
    );
  }
  const to = `/invitations?token=${encodeURIComponent(token)}`;
  return (
    <PageBody narrow>
      <PageHead
        title={t('invitation.title')}
        lead={me ? t('invitation.lead') : t('invitation.signInFirst')}
      />
      <FormError error={accept.error ?? decline.error} />
      <FormActions>
        {me ? (
          <Button kind="filled" busy={accept.isPending} onClick={() => accept.mutate({ body: { token } })}>
            {t('invitation.accept')}
          </Button>
        ) : (
          <>
            <LinkButton kind="filled" to="/sign-in" search={{ to }}>
              {t('signIn.verb')}
            </LinkButton>
            <LinkButton to="/sign-up" search={{ to }}>
              {t('signUp.verb')}
            </LinkButton>
          </>
        )}
        <Button busy={decline.isPending} onClick={() => decline.mutate({ body: { token } })}>
          {t('invitation.decline')}
        </Button>
      </FormActions>
    </PageBody>
  );
}
