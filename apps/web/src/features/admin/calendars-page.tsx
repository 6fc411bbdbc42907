import { listCalendarYears } from '#libs/contracts/calendar';
import { Chip } from '../../components/chip';
import { Row, Rows } from '../../components/rows';
import { countryName } from '../../lib/countries';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import { CalendarImport } from './calendar-import';
import { Section } from './section';

/** Which years are settled, from where, and the file that settles one that was just announced. */
export function CalendarsPage() {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const list = useList(listCalendarYears, {});
  return (
    <Section
      title={t('part.calendars')}
      lead={t('calendars.lead')}
      none={{ title: t('calendars.none'), text: t('calendars.lead') }}
      list={list}
      bar={<CalendarImport />}
    >
      <Rows label={t('part.calendars')}>
        {list.items?.map(({ country, year, provisional, source, importedAt }) => (
          <Row
            key={`${country} ${year}`}
            title={`${countryName(country, locale)} ${year}`}
            note={importedAt ? `${source} · ${fromNow(new Date(importedAt), locale)}` : source}
            end={
              <Chip tone={provisional ? 'persimmon' : 'jade'}>
                {provisional ? t('calendars.provisional') : t('calendars.settled')}
              </Chip>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
