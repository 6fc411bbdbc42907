import { FEWEST_WATCHING_TOLD, readStatistics } from '#libs/contracts/challenge-statistics';
import type { Side } from '#libs/contracts/primitives';
import { SideName } from '../../../components/side-name';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import styles from './statistics.module.css';

const SIDES: Side[] = ['EU', 'CN', 'OTHER'];

/** How far people from each side come, for managers: the fewer the further. */
export function Statistics({ challengeId }: { challengeId: string }) {
  const t = useTexts('challenges');
  const { data, isPending } = useOperation(readStatistics, { params: { id: challengeId } });
  if (isPending) return <Skeleton lines={3} />;
  if (!data) return null;
  const most = Math.max(1, ...data.steps.flatMap(({ count }) => SIDES.map((side) => count[side] ?? 0)));
  const steps = data.steps.map(({ step }) => step);
  return (
    <section>
      <h2>{t('statistics.title')}</h2>
      <table className={styles.funnel}>
        <thead>
          <tr>
            <th scope="col">{t('statistics.step')}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                <SideName side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.steps.map(({ step, count }) => (
            <tr key={step}>
              <th scope="row">{t(`statistics.${step}`)}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  <Count count={count[side]} side={side} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('statistics.few', { count: FEWEST_WATCHING_TOLD })}</p>
      {!steps.includes('submitted') && <p className={styles.note}>{t('statistics.before')}</p>}
    </section>
  );
}

function Count({ count, side, most }: { count: number | null; side: Side; most: number }) {
  return (
    <>
      <span className={styles.number}>{count ?? `< ${FEWEST_WATCHING_TOLD}`}</span>
      <span className={styles.bar} aria-hidden="true">
        {count !== null && count > 0 && (
          <span className={styles[side]} style={{ width: `${(100 * count) / most}%` }} />
        )}
      </span>
    </>
  );
}
