import { resendVerification } from '#libs/contracts/accounts';
import { Button } from '../../components/button';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { isApiError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';

/** The mail that confirms the address, once more. */
export function ResendButton() {
  const t = useTexts('home');
  const act = useAct(resendVerification, { onDone: () => toast(t('resend.done')) });
  const resend = () =>
    act.mutate(
      {},
      { onError: (error) => toast(isApiError(error) && error.detail ? error.detail : t('resend.failed')) },
    );
  return (
    <Button kind="filled" busy={act.isPending} onClick={resend}>
      {t('verb.verify_email')}
    </Button>
  );
}
