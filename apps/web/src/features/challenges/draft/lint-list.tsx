import type { lintChallenge } from '#libs/contracts/challenges';
import type { Answer } from '#libs/contracts/operation';
import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import styles from './draft.module.css';

type Item = Answer<typeof lintChallenge>['items'][number];

const KNOWN = [
  'title',
  'summary',
  'need',
  'context',
  'constraints',
  'successTests',
  'terms',
  'rubric',
  'deadline',
  'reward',
] as const;

/** What keeps the draft from being published, and what deserves a second look; a click leads to the field. */
export function LintList({
  items,
  onMove,
}: {
  items: readonly Item[];
  onMove: (deadline: NonNullable<Item['suggestion']>) => void;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const nameOf = (path: string): string => {
    const [field, locale] = path.split('.');
    const known = KNOWN.find((name) => name === field);
    const name = known ? t(`field.${known}`) : path;
    return locale && /^[a-z]{2,3}(-|$)/.test(locale) ? `${name} · ${languageName(locale, ui)}` : name;
  };
  // several days may speak against one deadline; all of them are answered by the same move
  const firstMove = items.findIndex(({ suggestion }) => suggestion !== null);
  return (
    <ul className={styles.lint}>
      {items.map(({ field, code, level, message, suggestion }, at) => (
        <li key={`${field} ${code}`}>
          <button type="button" className={styles.finding} onClick={() => focusField(field)}>
            <span className={level === 'missing' ? styles.missing : styles.warning}>
              <Icon name={level === 'missing' ? 'minus' : 'warning'} size={16} />
            </span>
            <span>
              <b>{nameOf(field)}</b> {message}
            </span>
          </button>
          {suggestion && at === firstMove && (
            <div className={styles.move}>
              <Button onClick={() => onMove(suggestion)}>{t('lint.move')}</Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Puts the cursor where a field is mended: the exact place, or else the part it belongs to. */
function focusField(path: string): void {
  const paths = [path, path.split('.')[0] ?? path];
  const place = paths
    .map((one) => document.querySelector(`[data-field="${one}"]`))
    .find((found) => found !== null);
  const control = place?.querySelector<HTMLElement>('input, textarea, select, button');
  control?.focus();
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' });
}
