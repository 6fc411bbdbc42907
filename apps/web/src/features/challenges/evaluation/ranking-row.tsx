import { Link } from '@tanstack/react-router';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { SUBMISSION_TONES } from '../submission/submission';
import { figureOf, type Ranked } from './comparison';
import type { Heading } from './comparison-head';
import { Distribution } from './distribution';
import styles from './evaluation.module.css';
import { StandingButtons } from './standing-buttons';

/** One submission: whose it is, where it stands, and its figures under the headings. */
export function RankingRow({
  challengeId,
  item,
  totals,
  headings,
  proposed,
  onAward,
}: {
  challengeId: string;
  item: Ranked;
  totals: readonly number[];
  headings: readonly Heading[];
  /** It waits for a second person to confirm it. */
  proposed: boolean;
  onAward?: () => void;
}) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const figure = (value: number | null) =>
    value === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return (
    <tr>
      <th scope="row">
        <Link
          to="/challenges/$id/submissions/$submissionId"
          params={{ id: challengeId, submissionId: item.submissionId }}
        >
          <LocalizedInline view={item.title} />
        </Link>
        <span className={styles.whose}>
          {item.team && <LocalizedInline view={item.team} />} {item.author.displayName}
        </span>
        <span className={styles.flags}>
          <Chip tone={SUBMISSION_TONES[item.state]}>{t(`submissionState.${item.state}`)}</Chip>
          {proposed && <Chip tone="jade">{t('award.waits')}</Chip>}
          {item.disagrees && <Chip tone="cinnabar">{t('ranking.disagrees')}</Chip>}
        </span>
        {item.reason && <span className={styles.whose}>{item.reason}</span>}
        {item.allowed.length > 0 && (
          <StandingButtons submissionId={item.submissionId} allowed={item.allowed} />
        )}
        {onAward && (
          <span className={styles.acts}>
            <Button onClick={onAward}>{t('ranking.award')}</Button>
          </span>
        )}
      </th>
      {headings.map(({ by, label }) => {
        if (by === 'title') return null;
        return (
          <td key={by} data-label={label}>
            <span className={by === 'mean' ? styles.mean : undefined}>
              {figure(by === 'spread' && item.count < 2 ? null : figureOf(item, by))}
            </span>
            {by === 'spread' && <Distribution totals={totals} mean={item.mean} />}
          </td>
        );
      })}
    </tr>
  );
}
