import type { readRanking } from '#libs/contracts/evaluation';
import type { Answer } from '#libs/contracts/operation';
import { Avatar } from '../../../components/avatar';
import { useTexts } from '../../../lib/i18n';
import styles from './evaluation.module.css';

/** Who rates higher or lower than the others. It explains a result, and never changes one. */
export function Calibration({ list }: { list: Answer<typeof readRanking>['calibration'] }) {
  const t = useTexts('challenges');
  if (list.length === 0) return null;
  return (
    <div className={styles.calibration}>
      <h3>{t('calibration.title')}</h3>
      <ul className={styles.people}>
        {list.map(({ evaluator, offset, shared }) => (
          <li key={evaluator.id}>
            <Avatar name={evaluator.displayName} side={evaluator.side} size={26} />
            <span>
              <b>{evaluator.displayName}</b>{' '}
              {t(`calibration.${directionOf(offset)}`, { points: Math.abs(offset) })}{' '}
              <span className={styles.note}>{t('calibration.shared', { count: shared })}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('calibration.explained')}</p>
    </div>
  );
}

function directionOf(offset: number) {
  if (offset === 0) return 'same';
  return offset > 0 ? 'higher' : 'lower';
}
