import { LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTexts } from '../../../lib/i18n';
import type { Outgoing } from '../compose/outbox';
import styles from './room.module.css';

/** The reader no longer belongs here. What they had not sent is theirs to take along. */
export function AccessLost({ unsent }: { unsent: readonly Outgoing[] }) {
  const t = useTexts('channels');
  return (
    <div className={styles.lost} role="alert">
      <EmptyState
        title={t('lost.title')}
        action={<LinkButton to="/projects">{t('lost.projects')}</LinkButton>}
      >
        {t('lost.text')}
      </EmptyState>
      {unsent.length > 0 && (
        <>
          <h2>{t('lost.unsent')}</h2>
          {unsent.map(({ clientMsgId, text }) => (
            <p key={clientMsgId} className={styles.unsent}>
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
