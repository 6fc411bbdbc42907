import { editMessage, MESSAGE_MAX, type MessageView } from '#libs/contracts/channels';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { FormError } from '../../../components/form-error';
import field from '../../../components/field.module.css';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { LettersLeft } from '../compose/letters-left';
import { messageKeys } from '../compose/message-keys';
import styles from './message.module.css';

/** Changes the original of an own message; its translations follow. */
export function EditMessage({
  message,
  onDone,
  onClose,
}: {
  message: MessageView;
  onDone: (message: MessageView) => void;
  onClose: () => void;
}) {
  const t = useTexts('channels');
  const source = message.original ?? message.text ?? { text: '', locale: 'en' };
  const [text, setText] = useState(source.text);
  const edit = useAct(editMessage, {
    onDone: (changed) => {
      onDone(changed);
      onClose();
    },
  });
  const isFine = text.trim() !== '' && text.length <= MESSAGE_MAX;
  const save = () => {
    if (text === source.text) onClose();
    else if (isFine && !edit.isPending)
      edit.mutate({ params: { id: message.id }, body: { text, locale: source.locale } });
  };
  return (
    <div className={styles.editing}>
      <textarea
        className={`${field.control} ${field.area}`}
        aria-label={t('edit.label')}
        lang={source.locale}
        value={text}
        autoFocus
        onChange={({ target }) => setText(target.value)}
        onKeyDown={messageKeys({ onSend: save, onEscape: onClose })}
      />
      <LettersLeft text={text} />
      <FormError error={edit.error} />
      <p className={styles.editActions}>
        <Button onClick={onClose}>{t('edit.cancel')}</Button>
        <Button kind="filled" busy={edit.isPending} disabled={!isFine} onClick={save}>
          {t('edit.save')}
        </Button>
      </p>
    </div>
  );
}
