import type { MessageView } from '#libs/contracts/channels';
import { useTexts } from '../../../lib/i18n';
import styles from './message.module.css';

const ENOUGH = 140;

/** The message an answer is about, in a line that leads to it; only a word where it is not on the page. */
export function Quoted({
  message,
  onShow,
}: {
  message: MessageView | undefined;
  onShow: (id: string) => void;
}) {
  const t = useTexts('channels');
  if (!message) return <p className={styles.quoted}>{t('quote.earlier')}</p>;
  const words = message.text?.text.slice(0, ENOUGH) ?? t('message.deleted');
  return (
    <button type="button" className={styles.quoted} onClick={() => onShow(message.id)}>
      <b>{message.author.displayName}</b> <span lang={message.text?.locale}>{words}</span>
    </button>
  );
}
