import { Button } from '../../components/button';
import { Field, Select } from '../../components/field';
import { Group } from '../../components/form';
import { Icon } from '../../components/icon';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import { SCHEMES } from './kinds';
import styles from './organisations.module.css';

interface Registration {
  scheme: (typeof SCHEMES)[number];
  value: string;
}

/** Registration numbers, one of each scheme at most as a rule; the server checks their digits. */
export function RegistrationFields({
  registrations,
  error,
  onChange,
}: {
  registrations: readonly Registration[];
  error: unknown;
  onChange: (registrations: Registration[]) => void;
}) {
  const t = useTexts('organisations');
  const change = (at: number, part: Partial<Registration>) =>
    onChange(registrations.map((one, place) => (place === at ? { ...one, ...part } : one)));
  const free = SCHEMES.find((scheme) => !registrations.some((one) => one.scheme === scheme));
  return (
    <Group title={t('registrations')}>
      {registrations.map(({ scheme, value }, at) => (
        <div key={at} className={styles.registration}>
          <Select
            label={t('scheme')}
            value={scheme}
            options={SCHEMES.map((one) => ({ value: one, label: t(`scheme.${one}`) }))}
            onChoose={(next) => change(at, { scheme: next })}
          />
          <Field
            label={t('number')}
            value={value}
            maxLength={40}
            error={fieldError(error, `registrations.${at}`)}
            onChange={(event) => change(at, { value: event.target.value })}
          />
          <Button
            kind="quiet"
            square
            aria-label={t('removeNumber')}
            onClick={() => onChange(registrations.filter((_, place) => place !== at))}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      {free && (
        <div>
          <Button onClick={() => onChange([...registrations, { scheme: free, value: '' }])}>
            <Icon name="plus" />
            {t('addNumber')}
          </Button>
        </div>
      )}
    </Group>
  );
}
