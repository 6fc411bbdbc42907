import type { MessageView } from '#libs/contracts/channels';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { onShores, shiftMark } from '../../../lib/time';
import { cityOf } from '../../../lib/zone-names';
import styles from './message.module.css';
import { useReader } from './reader';

/** When it was written, on the author's clock and on the reader's; of an own message on the other shore's. */
export function MessageTime({ message }: { message: MessageView }) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const { author, createdAt } = message;
  const { mine, theirs } = useReader();
  const { timeZone, side } = author;
  const isHere = timeZone === null || timeZone === mine.timeZone;
  const own = isHere ? theirs : { timeZone, side };
  const [here, there] = onShores(new Date(createdAt), [mine, own], locale);
  if (!here || !there) return null;
  const shifted = `${there.clock}${shiftMark(there.dayShift)}`;
  return (
    <time dateTime={createdAt} className={styles.time}>
      {timeZone !== null && (
        <>
          <span className={styles[side]}>{cityOf(timeZone, locale)}</span>{' '}
        </>
      )}
      {isHere
        ? `${here.clock} · ${t('time.there', { time: shifted })}`
        : `${shifted} · ${t('time.here', { time: here.clock })}`}
    </time>
  );
}
