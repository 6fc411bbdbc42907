import { MESSAGE_MAX, type MessageView } from '#libs/contracts/channels';
import type { KeyboardEvent, Ref } from 'react';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import { useDraft } from '../../../lib/use-draft';
import styles from './compose.module.css';
import { LettersLeft } from './letters-left';
import { messageKeys } from './message-keys';

/** Where a message is written. What is written stays until it is sent, across reloads, too. */
export function Composer({
  channelId,
  field,
  answered,
  onNoAnswer,
  onType,
  onSend,
  onUp,
}: {
  channelId: string;
  field: Ref<HTMLTextAreaElement>;
  /** What is being answered. */
  answered: MessageView | undefined;
  onNoAnswer: () => void;
  onType: () => void;
  onSend: (text: string) => void;
  /** The upward key in the empty field. */
  onUp: () => void;
}) {
  const t = useTexts('channels');
  const [text, setText, clear] = useDraft(`channel:${channelId}`, '');
  const isFine = text.trim() !== '' && text.length <= MESSAGE_MAX;
  const send = () => {
    if (!isFine) return;
    onSend(text.trim());
    clear();
  };
  const keys = messageKeys({ onSend: send, ...(answered && { onEscape: onNoAnswer }) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault();
      onUp();
    } else keys(event);
  };
  return (
    <div className={styles.box}>
      {answered && (
        <p className={styles.answered}>
          <span>
            {t('compose.answering', { name: answered.author.displayName })}{' '}
            <span lang={answered.text?.locale}>{answered.text?.text.slice(0, 140)}</span>
          </span>
          <Button kind="quiet" square aria-label={t('compose.noAnswer')} onClick={onNoAnswer}>
            <Icon name="close" size={14} />
          </Button>
        </p>
      )}
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t('compose.label')}
        aria-describedby="compose-hint"
        placeholder={t('compose.placeholder')}
        enterKeyHint="send"
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (target.value.trim() !== '') onType();
        }}
        onKeyDown={onKeyDown}
      />
      <div className={styles.bar}>
        <p id="compose-hint" className={styles.hint}>
          {t('compose.hint')}
        </p>
        <LettersLeft text={text} />
        <Button kind="filled" disabled={!isFine} onClick={send}>
          {t('compose.send')}
        </Button>
      </div>
    </div>
  );
}
