import { useTexts } from '../../../lib/i18n';
import styles from './compose.module.css';

const NAMED = 2;

/** Who is typing. Its line is always there, so that nothing jumps; it is not read out, since it comes and goes. */
export function TypingLine({ names }: { names: readonly string[] }) {
  const t = useTexts('channels');
  const shown =
    names.length > NAMED
      ? t('typing.several', { count: names.length })
      : names.length > 0 && t('typing.names', { count: names.length, names: names.join(t('typing.and')) });
  return <p className={styles.typing}>{shown}</p>;
}
