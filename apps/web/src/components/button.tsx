import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, Ref } from 'react';
import styles from './button.module.css';
import { classes } from './classes';

interface Look {
  /** One filled button a screen; the rest are outlined. */
  kind?: 'filled' | 'outlined' | 'quiet' | 'danger' | 'link';
  wide?: boolean;
  /** An icon alone; give `aria-label`. */
  square?: boolean;
}

const look = ({ kind = 'outlined', wide, square }: Look, more?: string) =>
  classes(
    styles.button,
    kind !== 'outlined' && styles[kind],
    wide && styles.wide,
    square && styles.square,
    more,
  );

/** A button. While `busy` it keeps the focus, says so, and does nothing. */
export function Button({
  kind,
  wide,
  square,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Look & { busy?: boolean } & ComponentPropsWithRef<'button'>) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={look({ kind, wide, square }, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy && <span className={styles.busy} />}
      {children}
    </button>
  );
}

/** A link that looks like a button and leaves the app: another site, or something to download. */
export function AnchorButton({
  kind,
  wide,
  square,
  className,
  ...rest
}: Look & ComponentPropsWithRef<'a'> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...rest} className={look({ kind, wide, square }, className)} />;
}

/** A link that looks like a button: it goes somewhere. */
export const LinkButton = createLink(AnchorButton);
