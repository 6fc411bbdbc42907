import type { ComponentPropsWithRef, ElementType } from 'react';
import styles from './card.module.css';
import { classes } from './classes';

/** White paper with a hairline. `flush` where the content brings its own padding, as a list of rows does. */
export function Card({
  as: Element = 'section',
  flush = false,
  className,
  ...rest
}: { as?: ElementType; flush?: boolean } & ComponentPropsWithRef<'section'>) {
  return <Element {...rest} className={classes(styles.card, flush && styles.flush, className)} />;
}
