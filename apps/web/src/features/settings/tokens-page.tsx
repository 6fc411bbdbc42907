import { listTokens, revokeToken } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Chip } from '../../components/chip';
import { Confirm } from '../../components/confirm';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { useWindowTitle } from '../../components/page-head';
import { Row, Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import { NewToken } from './new-token';
import styles from './settings.module.css';

/** Keys for programs: made, listed without their text, revoked. */
export function TokensPage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.tokens'));
  const locale = useInterfaceLocale();
  const tokens = useOperation(listTokens, {});
  const [leaving, setLeaving] = useState<{ id: string; name: string }>();
  const revoke = useAct(revokeToken, { touches: [listTokens], onDone: () => setLeaving(undefined) });
  return (
    <section className={styles.section}>
      <p className={styles.hint}>{t('tokens.lead')}</p>
      {tokens.isPending && <Skeleton />}
      {tokens.isError && <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.data?.items.length === 0 && (
        <EmptyState title={t('tokens.none')}>{t('tokens.noneText')}</EmptyState>
      )}
      {tokens.data && tokens.data.items.length > 0 && (
        <Rows label={t('part.tokens')}>
          {tokens.data.items.map((token) => (
            <Row
              key={token.id}
              title={token.name}
              note={
                token.lastUsedAt
                  ? t('tokens.used', { when: fromNow(new Date(token.lastUsedAt), locale) })
                  : t('tokens.unused')
              }
              end={
                <>
                  {token.scopes.map((scope) => (
                    <Chip key={scope}>{t(`scope.${scope}`)}</Chip>
                  ))}
                  {token.expiresAt && (
                    <Chip>{t('tokens.expires', { when: fromNow(new Date(token.expiresAt), locale) })}</Chip>
                  )}
                  <Button kind="danger" onClick={() => setLeaving(token)}>
                    {t('tokens.revoke')}
                  </Button>
                </>
              }
            />
          ))}
        </Rows>
      )}
      <NewToken />
      {leaving && (
        <Confirm
          title={t('tokens.revokeTitle', { name: leaving.name })}
          text={t('tokens.revokeText')}
          verb={t('tokens.revoke')}
          busy={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate({ params: { id: leaving.id } })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
