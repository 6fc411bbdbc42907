import type { LocalizedView } from '#libs/contracts/localized-text';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useTexts } from '../../../lib/i18n';
import { STATE_TONES } from '../challenge';
import styles from './draft.module.css';
import { useHints, type Written } from './use-hints';

/** What asks for the same, and what is built already, beside the text it resembles. Absent while there is nothing. */
export function HintsCard({ written }: { written: Written }) {
  const t = useTexts('challenges');
  const hints = useHints(written);
  if (!hints || (hints.challenges.length === 0 && hints.blueprints.length === 0)) return null;
  return (
    <Card className={styles.hints} aria-live="polite">
      {hints.challenges.length > 0 && (
        <>
          <h2>{t('hints.challenges')}</h2>
          <p className={styles.hint}>{t('hints.challengesText')}</p>
          <ul className={styles.alikes}>
            {hints.challenges.map(({ id, title, shared, state, organisation }) => (
              <Hint
                key={id}
                to={`/challenges/${id}`}
                title={title}
                shared={shared}
                end={<Chip tone={STATE_TONES[state]}>{t(`state.${state}`)}</Chip>}
                from={<LocalizedInline view={organisation.name} />}
              />
            ))}
          </ul>
        </>
      )}
      {hints.blueprints.length > 0 && (
        <>
          <h2>{t('hints.blueprints')}</h2>
          <p className={styles.hint}>{t('hints.blueprintsText')}</p>
          <ul className={styles.alikes}>
            {hints.blueprints.map(({ id, title, shared, number }) => (
              <Hint
                key={id}
                to={`/blueprints/${id}`}
                title={title}
                shared={shared}
                from={t('hints.release', { number })}
              />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** Opens beside the draft: nobody loses the page they write on. */
function Hint({
  to,
  title,
  shared,
  from,
  end,
}: {
  to: string;
  title: LocalizedView;
  shared: readonly string[];
  from: ReactNode;
  end?: ReactNode;
}) {
  const t = useTexts('challenges');
  return (
    <li>
      <div>
        <Link to={to} target="_blank" rel="noopener">
          <LocalizedInline view={title} />
        </Link>{' '}
        {end}
      </div>
      <p className={styles.hint}>
        {from}
        {shared.length > 0 && ` · ${t('hints.shared', { words: shared.join(t('comma')) })}`}
      </p>
    </li>
  );
}
