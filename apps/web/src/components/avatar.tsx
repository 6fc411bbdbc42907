import type { Side } from '#libs/contracts/primitives';
import styles from './avatar.module.css';
import { classes } from './classes';
import { initials } from './initials';

/** A person (round) or an organisation (square) by its initials, in the colour of its side. The name stands beside it. */
export function Avatar({
  name,
  side,
  size = 30,
  square = false,
}: {
  name: string;
  side: Side;
  size?: number;
  square?: boolean;
}) {
  return (
    <span
      className={classes(styles.avatar, styles[side], square && styles.square)}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.38) }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
