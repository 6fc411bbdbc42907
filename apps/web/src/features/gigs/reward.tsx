import type { GigView } from '#libs/contracts/gigs';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { moneyText } from '../../lib/money';

/** What it is worth, in the promised currency and roughly in that of the other side; or that it is done for the credit. */
export function Reward({ reward }: { reward: GigView['reward'] }) {
  const t = useTexts('gigs');
  const locale = useInterfaceLocale();
  if (!reward?.money) return <>{t('rewardNone')}</>;
  return (
    <>
      <b>{moneyText(reward.money, locale)}</b>
      {reward.converted && <> {t('rewardAbout', { amount: moneyText(reward.converted, locale) })}</>}
    </>
  );
}
