import { lazy, Suspense, useState } from 'react';
import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { offsetOf } from '../lib/time';
import { useNow } from '../lib/use-now';
import { cityOf } from '../lib/zone-names';
import { Button } from './button';
import field from './field.module.css';
import styles from './zone-field.module.css';

const ZoneSearch = lazy(() => import('./zone-search').then(({ ZoneSearch }) => ({ default: ZoneSearch })));

/** A time zone, shown by its city; its search is fetched when somebody wants another. `timeZone` is an IANA name. */
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
  const [searching, setSearching] = useState(false);
  const choose = (zone: string) => {
    setSearching(false);
    onChange(zone);
  };
  const name = label ?? t('zone.label');
  const shown = (
    <div className={field.field} role="group" aria-label={name}>
      <span className={field.label}>{name}</span>
      <div className={styles.zone}>
        <span>
          {cityOf(timeZone, locale)} · {offsetOf(timeZone, now)}
        </span>
        <Button kind="link" aria-label={t('zone.change')} onClick={() => setSearching(true)}>
          {t('action.change')}
        </Button>
      </div>
      {hint && <p className={field.hint}>{hint}</p>}
    </div>
  );
  if (!searching) return shown;
  return (
    <Suspense fallback={shown}>
      <ZoneSearch label={name} hint={t('zone.hint')} timeZone={timeZone} onChange={choose} />
    </Suspense>
  );
}
