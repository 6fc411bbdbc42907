import { AnchorButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { useTexts } from '../../../lib/i18n';
import type { Workshop } from '../workshop';
import styles from './page.module.css';

/** The way in for the reader's region, the other regions' one tap away. */
export function JoinCard({ workshop: { joinLinks, state } }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const [mine, ...others] = joinLinks ?? [];
  if (!mine || state === 'cancelled') return null;
  return (
    <Card className={styles.join}>
      <h2>{t('join.title')}</h2>
      <p className={styles.soft}>{t(`join.for.${mine.region}`)}</p>
      <AnchorButton wide href={mine.url} target="_blank" rel="noopener noreferrer">
        {t('join.verb')}
      </AnchorButton>
      {others.length > 0 && (
        <details>
          <summary>{t('join.others')}</summary>
          <ul className={styles.links}>
            {others.map(({ region, url }) => (
              <li key={region}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {t(`join.for.${region}`)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
