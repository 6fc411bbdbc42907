import { useEffect, useState } from 'react';
import { classes } from './classes';
import field from './field.module.css';
import { keepComposition } from './field';
import { Icon } from './icon';
import styles from './search-field.module.css';

const PAUSE = 300;

/** Searches a moment after the last letter; half a composition is never searched for. */
export function SearchField({
  label,
  placeholder,
  value,
  onSearch,
}: {
  label: string;
  placeholder?: string;
  value: string;
  onSearch: (typed: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    if (composing || typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, composing, value, onSearch]);
  return (
    <div role="search" className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        className={classes(field.control)}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keepComposition}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </div>
  );
}
