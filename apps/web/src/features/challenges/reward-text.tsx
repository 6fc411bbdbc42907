import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { moneyText } from '../../lib/money';
import type { ChallengeCard } from './challenge';
import styles from './challenges.module.css';

/**
 * The amount in figures: what is promised, then the same in the currency of the other side and by which rate; below, the
 * words the sponsor used where they say more.
 */
export function RewardText({ reward, large = false }: { reward: ChallengeCard['reward']; large?: boolean }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const { money, asWritten, converted } = reward;
  if (!money && asWritten === '') return <span className={styles.unstated}>{t('rewardNone')}</span>;
  return (
    <span className={styles.reward}>
      {money && <b className={large ? styles.figureLarge : styles.figure}>{moneyText(money, locale)}</b>}
      {converted && (
        <span className={styles.converted}>
          {t('rewardConverted', { ...converted.quote, amount: moneyText(converted, locale) })}
        </span>
      )}
      {asWritten !== '' && (
        <span className={money ? styles.aside : undefined} dir="auto">
          {asWritten}
        </span>
      )}
    </span>
  );
}
