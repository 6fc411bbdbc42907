import { importCalendarYear, listCalendarYears } from '#libs/contracts/calendar';
import { useRef, useState } from 'react';
import { Button } from '../../components/button';
import { FormError } from '../../components/form-error';
import { Icon } from '../../components/icon';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { countryName } from '../../lib/countries';
import { isApiError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import styles from './admin.module.css';

/** Takes the file of an announcement; of one that cannot be right it names each day to mend. */
export function CalendarImport() {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const chooser = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const act = useAct(importCalendarYear, {
    touches: [listCalendarYears],
    onDone: ({ country, year }) =>
      toast(t('calendars.done', { year: `${countryName(country, locale)} ${year}` })),
  });
  const take = async (file: File) => {
    const body = parsed(await file.text());
    setUnreadable(body === undefined);
    if (body !== undefined) act.mutate({ body });
  };
  const faults = isApiError(act.error) ? act.error.errors : [];
  return (
    <div className={styles.import}>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('calendars.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          target.value = '';
        }}
      />
      <Button busy={act.isPending} onClick={() => chooser.current?.click()}>
        <Icon name="upload" />
        {t('calendars.import')}
      </Button>
      {unreadable && <p role="alert">{t('calendars.unreadable')}</p>}
      {!unreadable && <FormError error={act.error} />}
      {!unreadable && faults.length > 0 && (
        <ul>
          {faults.map(({ path, message }) => (
            <li key={path}>
              {path}: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
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
