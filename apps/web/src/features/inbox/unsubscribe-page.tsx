import { unsubscribe } from '#libs/contracts/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { Button, LinkButton } from '../../components/button';
import { ErrorState } from '../../components/error-state';
import { PageBody, PageHead } from '../../components/page-head';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';

const route = getRouteApi('/unsubscribe');

/** Stops one kind of e-mail without signing in. A click is asked for: mail programs open links by themselves. */
export function UnsubscribePage() {
  const t = useTexts('inbox');
  const { token } = route.useSearch();
  const stop = useAct(unsubscribe);
  const settings = (
    <div>
      <LinkButton to="/settings/notifications">{t('settings')}</LinkButton>
    </div>
  );
  if (token === undefined)
    return (
      <PageBody narrow>
        <PageHead title={t('stop.none.title')} lead={t('stop.none.text')} />
        {settings}
      </PageBody>
    );
  if (stop.data)
    return (
      <PageBody narrow>
        <PageHead title={t('stop.done', { label: stop.data.label })} lead={t('stop.back')} />
        {settings}
      </PageBody>
    );
  return (
    <PageBody narrow>
      <PageHead title={t('stop.title')} lead={t('stop.text')} />
      {stop.isError && <ErrorState error={stop.error} />}
      <div>
        <Button
          kind="filled"
          busy={stop.isPending}
          onClick={() => stop.mutate({ query: {}, body: { token } })}
        >
          {t('stop.verb')}
        </Button>
      </div>
    </PageBody>
  );
}
