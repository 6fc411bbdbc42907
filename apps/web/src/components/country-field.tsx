import { useInterfaceLocale, useTexts } from '../lib/i18n';
import { COUNTRIES, countryName } from '../lib/countries';
import { Select } from './field';

/** A country by its name in the interface language. `country` is ISO 3166-1 alpha-2. */
export function CountryField({
  country,
  onChange,
  error,
}: {
  country: string;
  onChange: (country: string) => void;
  error?: string;
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const options = COUNTRIES.map((value) => ({
    value: value as string,
    label: countryName(value, locale),
  })).sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <Select label={t('country.label')} value={country} options={options} error={error} onChoose={onChange} />
  );
}
