import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Group } from '../../../components/form';
import { Icon } from '../../../components/icon';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import type { BlueprintVersion } from '../blueprint';
import styles from './edit.module.css';

type Parameters = BlueprintVersion['parameters'];

/** What no file says, as name, value and unit: a temperature, a dose, a duration. */
export function ParameterList({
  parameters,
  error,
  onChange,
}: {
  parameters: Parameters;
  error: unknown;
  onChange: (parameters: Parameters) => void;
}) {
  const t = useTexts('blueprints');
  const change = (at: number, part: Partial<Parameters[number]>) =>
    onChange(parameters.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <Group title={t('field.parameters')}>
      {parameters.map(({ name, value, unit }, at) => (
        <div key={at} className={styles.parameter}>
          <Field
            label={t('parameter.name')}
            maxLength={120}
            value={name}
            error={fieldError(error, `parameters.${at}.name`)}
            onChange={({ target }) => change(at, { name: target.value })}
          />
          <Field
            label={t('parameter.value')}
            maxLength={200}
            value={value}
            error={fieldError(error, `parameters.${at}.value`)}
            onChange={({ target }) => change(at, { value: target.value })}
          />
          <Field
            label={t('parameter.unit')}
            maxLength={40}
            value={unit ?? ''}
            onChange={({ target }) => change(at, { unit: target.value || undefined })}
          />
          <Button
            kind="quiet"
            square
            aria-label={t('parameter.remove', { name: name || String(at + 1) })}
            onClick={() => onChange(parameters.filter((_, index) => index !== at))}
          >
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...parameters, { name: '', value: '' }])}>
          <Icon name="plus" />
          {t('parameter.add')}
        </Button>
      </div>
    </Group>
  );
}
