import { useState } from 'react';
import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { useNow } from '../lib/use-now';
import { cityOf } from '../lib/zone-names';
import { findZones, offsetOf } from '../lib/zone-search';
import { ComboBox } from './combo-box';

/** A time zone, found by city in either language. `timeZone` is an IANA name. */
export function ZoneField({
  label,
  hint,
  timeZone,
  onChange,
}: {
  label?: string;
  hint?: string;
  timeZone: string;
  onChange: (timeZone: string) => void;
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const now = useNow();
  const shown = `${cityOf(timeZone, locale)} · ${offsetOf(timeZone, now)}`;
  const [typed, setTyped] = useState<string>();
  return (
    <ComboBox
      label={label ?? t('zone.label')}
      hint={hint}
      options={findZones(typed ?? '', locale, now)}
      value={timeZone}
      typed={typed ?? shown}
      onType={(next) => setTyped(next === shown ? undefined : next)}
      onChoose={(zone) => {
        setTyped(undefined);
        onChange(zone);
      }}
    />
  );
}
