import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { switchLanguage, useInterfaceLocale } from '../../lib/i18n';
import { meQuery, type Me } from '../../lib/me';

/** After signing in: what a visitor saw is forgotten, the account's language taken, and the way continued. */
export function useEnter(to: string | undefined): (me: Me) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const locale = useInterfaceLocale();
  return (me) => {
    client.setQueryData(meQuery.queryKey, me);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meQuery.queryKey[0] });
    if (me.uiLocale !== locale) void switchLanguage(me.uiLocale);
    void navigate({ href: to ?? '/', replace: true });
  };
}
