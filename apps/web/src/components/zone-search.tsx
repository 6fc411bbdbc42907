import { searchZones } from '#libs/calendar/zone-search';
import { useState } from 'react';
import { useInterfaceLocale } from '../lib/i18n';
import { offsetOf } from '../lib/time';
import { useNow } from '../lib/use-now';
import { cityOf } from '../lib/zone-names';
import { ComboBox } from './combo-box';

/** Finds a time zone by a city or country in either language, pinyin or a local spelling. */
export function ZoneSearch({
  label,
  hint,
  timeZone,
  onChange,
}: {
  label: string;
  hint?: string;
  timeZone: string;
  onChange: (timeZone: string) => void;
}) {
  const locale = useInterfaceLocale();
  const now = useNow();
  const [typed, setTyped] = useState('');
  const hits = searchZones(typed || cityOf(timeZone, locale), locale);
  return (
    <ComboBox
      label={label}
      hint={hint}
      options={hits.map(({ zone, en, label: name }) => ({
        id: `${zone} ${en}`,
        label: name,
        aside: offsetOf(zone, now),
      }))}
      value={null}
      typed={typed}
      autoFocus
      onType={setTyped}
      onChoose={(id) => onChange(id.split(' ')[0] ?? timeZone)}
    />
  );
}
