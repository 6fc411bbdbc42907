import type { readRanking } from '#libs/contracts/evaluation';
import type { Answer } from '#libs/contracts/operation';
import { Link } from '@tanstack/react-router';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { Distribution } from './distribution';
import styles from './evaluation.module.css';
import { WIDE_SPREAD } from './review';

export type Ranked = Answer<typeof readRanking>['items'][number];

export function RankingRow({
  challengeId,
  item,
  totals,
  criterionIds,
  onAward,
}: {
  challengeId: string;
  item: Ranked;
  totals: readonly number[];
  criterionIds: readonly string[];
  onAward?: () => void;
}) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const means = new Map(item.byCriterion.map(({ criterionId, mean }) => [criterionId, mean]));
  const disagrees = item.spread !== null && item.count > 1 && item.spread >= WIDE_SPREAD;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/challenges/$id/submissions/$submissionId"
          params={{ id: challengeId, submissionId: item.submissionId }}
        >
          <LocalizedInline view={item.title} />
        </Link>
        {disagrees && (
          <span className={styles.flag}>
            <Chip tone="cinnabar">{t('ranking.disagrees')}</Chip>
          </span>
        )}
      </th>
      <td>
        <span className={styles.mean}>{figure(item.mean)}</span>
      </td>
      <td>{figure(item.median)}</td>
      <td>
        <Distribution totals={totals} mean={item.mean} />
        <span className={styles.note}>
          {t('ranking.spread', { count: item.count, spread: figure(item.spread) })}
        </span>
      </td>
      {criterionIds.map((id) => (
        <td key={id}>{figure(means.get(id))}</td>
      ))}
      {onAward && (
        <td>
          <Button onClick={onAward}>{t('ranking.award')}</Button>
        </td>
      )}
    </tr>
  );
}
