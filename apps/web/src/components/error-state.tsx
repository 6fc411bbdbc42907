import type { ReactNode } from 'react';
import { isApiError } from '../lib/errors';
import { useTexts } from '../lib/i18n';
import { Button, LinkButton } from './button';
import { failureOf } from './failure';
import styles from './state.module.css';

/** A page or part that could not be shown: what happened, what was kept, what to do. */
export function ErrorState({
  error,
  onRetry,
  action,
}: {
  error: unknown;
  onRetry?: () => void;
  action?: ReactNode;
}) {
  const t = useTexts('app');
  const failure = failureOf(error);
  const id = isApiError(error) ? error.problem['errorId'] : undefined;
  const detail = isApiError(error) && failure === 'forbidden' ? error.detail : '';
  return (
    <div className={styles.state} role="alert">
      <h1 className={styles.title}>{t(`error.${failure}.title`)}</h1>
      <p className={styles.words}>{detail || t(`error.${failure}.text`)}</p>
      {typeof id === 'string' && <p className={styles.code}>{t('error.quote', { id })}</p>}
      <div className={styles.actions}>
        {action}
        {failure === 'newVersion' && <Button onClick={() => location.reload()}>{t('error.reload')}</Button>}
        {failure === 'signedOut' && (
          <LinkButton to="/sign-in" search={{ to: location.pathname + location.search }}>
            {t('error.signIn')}
          </LinkButton>
        )}
        {failure === 'forbidden' && !action && <p className={styles.words}>{t('error.askAccess')}</p>}
        {onRetry && (failure === 'offline' || failure === 'server' || failure === 'busy') && (
          <Button onClick={onRetry}>{t('error.retry')}</Button>
        )}
        {failure === 'notFound' && <LinkButton to="/">{t('error.home')}</LinkButton>}
      </div>
    </div>
  );
}
