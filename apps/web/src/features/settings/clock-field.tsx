import { useState } from 'react';
import { keepComposition } from '../../components/field';
import styles from './settings.module.css';
import { clockFrom } from './week';

/** A clock time of 24 hours, typed freely; the browser's own field would follow the device's habits, and has no 24:00. */
export function ClockField({
  label,
  clock,
  onChange,
}: {
  label: string;
  clock: string;
  onChange: (clock: string) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const read = typed === undefined ? undefined : clockFrom(typed);
    if (read) onChange(read);
    setTyped(undefined);
  };
  return (
    <input
      className={styles.time}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={typed ?? clock}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={keepComposition}
      onBlur={settle}
    />
  );
}
