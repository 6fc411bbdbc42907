import { Icon } from '../../../components/icon';
import { useTexts } from '../../../lib/i18n';
import { hybridChecks, type Member } from '../project';
import styles from './overview.module.css';

/** The three things a hybrid team needs, and which of them are there. */
export function HybridCheck({ hybrid, members }: { hybrid: boolean; members: readonly Member[] }) {
  const t = useTexts('projects');
  return (
    <div className={styles.hybrid}>
      <p>{hybrid ? t('hybrid.yesText') : t('hybrid.noText')}</p>
      <ul className={styles.checks}>
        {hybridChecks(members).map(({ check, met }) => (
          <li key={check} className={met ? styles.met : styles.missing}>
            <Icon name={met ? 'check' : 'minus'} size={15} />
            {t(`hybrid.${check}`)}
            <span className="visually-hidden">{met ? t('hybrid.met') : t('hybrid.unmet')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
