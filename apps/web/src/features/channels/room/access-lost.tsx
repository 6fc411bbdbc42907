import { useState } from 'react';
import { LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { useTexts } from '../../../lib/i18n';
import { PageBody } from '../../../components/page-head';
import { outboxOf } from '../compose/use-outbox';
import styles from './room.module.css';

/** The reader no longer belongs here. What they had not sent is theirs to take along. */
export function AccessLost({ channelId, readerId }: { channelId: string; readerId: string }) {
  const t = useTexts('channels');
  const [unsent] = useState(() => outboxOf(channelId, readerId).entries());
  return (
    <PageBody narrow>
      <h1 className="visually-hidden">{t('room.label')}</h1>
      <div role="alert">
        <EmptyState
          title={t('lost.title')}
          action={<LinkButton to="/projects">{t('lost.projects')}</LinkButton>}
        >
          {t('lost.text')}
        </EmptyState>
      </div>
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
    </PageBody>
  );
}
