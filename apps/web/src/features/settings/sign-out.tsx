import { logout } from '#libs/contracts/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/button';
import { FormError } from '../../components/form-error';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { meQuery } from '../../lib/me';
import { endSocket } from '../../lib/realtime';

/** Ends this session; nothing the account could see stays in the page. */
export function SignOut() {
  const t = useTexts('app');
  const client = useQueryClient();
  const navigate = useNavigate();
  const act = useAct(logout, {
    onDone: () => {
      void endSocket();
      client.setQueryData(meQuery.queryKey, null);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
      void navigate({ to: '/' });
    },
  });
  return (
    <div>
      <FormError error={act.error} />
      <Button kind="quiet" busy={act.isPending} onClick={() => act.mutate({})}>
        {t('nav.signOut')}
      </Button>
    </div>
  );
}
