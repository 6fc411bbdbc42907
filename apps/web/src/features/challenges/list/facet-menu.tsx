import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import type { ChallengeSearch } from './challenge-search';
import styles from './list.module.css';

/** A filter with many values: its links behind one word. Closes on a choice, on Escape and on a click elsewhere. */
export function FacetMenu({
  label,
  chosen,
  options,
  searchOf,
}: {
  label: string;
  chosen: string | undefined;
  options: readonly { value: string; label: string }[];
  searchOf: (value: string | undefined) => ChallengeSearch;
}) {
  const t = useTexts('challenges');
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const leave = (event: Event) => {
      if (
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : !menu.current?.contains(event.target as Node)
      )
        close();
    };
    addEventListener('pointerdown', leave);
    addEventListener('keydown', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('keydown', leave);
    };
  }, []);
  const name = options.find(({ value }) => value === chosen)?.label;
  const all = [{ value: undefined, label: t('facet.any') }, ...options];
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={chosen ? styles.chosen : undefined}>
        {name ? `${label}${t('colon')}${name}` : label}
        <Icon name="down" size={14} />
      </summary>
      <ul className={styles.options}>
        {all.map((option) => (
          <li key={option.value ?? 'any'}>
            <Link
              to="/challenges"
              search={searchOf(option.value)}
              replace
              aria-current={option.value === chosen ? 'true' : undefined}
              onClick={close}
            >
              {option.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
