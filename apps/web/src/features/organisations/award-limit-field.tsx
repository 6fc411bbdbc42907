import type { Money } from '#libs/contracts/primitives';
import { AmountField } from '../../components/amount-field';
import { Select } from '../../components/field';
import { Pair } from '../../components/form';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import { CURRENCIES } from '../../lib/money';

/** Up to which reward one manager awards alone. Left empty, there is no limit. */
export function AwardLimitField({
  limit,
  error,
  onChange,
}: {
  limit: Money | null;
  error: unknown;
  onChange: (limit: Money | null) => void;
}) {
  const t = useTexts('organisations');
  const currency = limit?.currency ?? 'EUR';
  return (
    <Pair>
      <AmountField
        label={t('awardLimit')}
        hint={t('awardLimitHint')}
        money={limit}
        currency={currency}
        error={fieldError(error, 'awardLimit')}
        onChange={onChange}
      />
      <Select
        label={t('awardLimitCurrency')}
        value={currency}
        disabled={!limit}
        options={CURRENCIES.map((value) => ({ value, label: value }))}
        onChoose={(next) => limit && onChange({ ...limit, currency: next })}
      />
    </Pair>
  );
}
