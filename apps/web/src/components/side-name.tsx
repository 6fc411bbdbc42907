import type { Side } from '#libs/contracts/primitives';
import { useTexts } from '../lib/i18n';
import styles from './shore-time.module.css';

/** A side by name, in its colour: never the colour alone. */
export function SideName({ side }: { side: Side }) {
  const t = useTexts('app');
  return <span className={styles[side]}>{t(`side.${side}`)}</span>;
}
