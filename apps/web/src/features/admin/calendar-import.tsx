import { importCalendarYear, listCalendarYears } from '#libs/contracts/calendar';
import { useState } from 'react';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { FileImport } from './file-import';

/** Takes the file of an announcement; of one that cannot be right it names each day to mend. */
export function CalendarImport() {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const [unreadable, setUnreadable] = useState(false);
  const act = useAct(importCalendarYear, {
    touches: [listCalendarYears],
    onDone: ({ country, year }) =>
      toast(t('calendars.done', { year: `${countryName(country, locale)} ${year}` })),
  });
  const take = (text: string) => {
    const body = parsed(text);
    setUnreadable(body === undefined);
    if (body !== undefined) act.mutate({ body });
  };
  return (
    <FileImport
      label={t('calendars.import')}
      accept=".json,application/json"
      busy={act.isPending}
      error={act.error}
      unreadable={unreadable && t('calendars.unreadable')}
      onText={take}
    />
  );
}

/** What the server is to judge; undefined for what is no JSON object at all. */
function parsed(text: string): never | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as never) : undefined;
  } catch {
    return undefined;
  }
}
