import { deleteMessage, type MessageView } from '#libs/contracts/channels';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './message.module.css';

/** What can be done with a message; shown where the pointer or the focus is. */
export function MessageActions({
  message,
  isMine,
  onReply,
  onEdit,
  onChanged,
}: {
  message: MessageView;
  isMine: boolean;
  onReply: () => void;
  onEdit: () => void;
  onChanged: (message: MessageView) => void;
}) {
  const t = useTexts('channels');
  const [asking, setAsking] = useState(false);
  const remove = useAct(deleteMessage, {
    onDone: (deleted) => {
      setAsking(false);
      onChanged(deleted);
    },
  });
  return (
    <div className={styles.actions}>
      <Button kind="quiet" onClick={onReply}>
        {t('action.reply')}
      </Button>
      {isMine && (
        <>
          <Button kind="quiet" onClick={onEdit}>
            {t('action.edit')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t('action.delete')}
          </Button>
        </>
      )}
      {asking && (
        <Confirm
          title={t('delete.title')}
          text={t('delete.text')}
          verb={t('action.delete')}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate({ params: { id: message.id } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
