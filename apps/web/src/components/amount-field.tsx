import type { Money } from '#libs/contracts/primitives';
import { useState } from 'react';
import { Field } from './field';

/** An amount in whole units, stored in cents. What is typed stays as typed: `8000.` is on its way to `8000.50`. */
export function AmountField({
  label,
  hint,
  money,
  currency,
  error,
  onChange,
}: {
  label: string;
  hint?: string;
  money: Money | null;
  currency: string;
  error?: string;
  onChange: (money: Money | null) => void;
}) {
  const stored = money ? String(money.amountMinor / 100) : '';
  const [typed, setTyped] = useState<string>();
  return (
    <Field
      label={label}
      hint={hint}
      type="number"
      inputMode="decimal"
      min={0}
      step="any"
      optional
      value={typed ?? stored}
      error={error}
      onChange={({ target }) => {
        setTyped(target.value);
        const amount = Number.parseFloat(target.value);
        onChange(
          Number.isFinite(amount) && amount >= 0 ? { amountMinor: Math.round(amount * 100), currency } : null,
        );
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
