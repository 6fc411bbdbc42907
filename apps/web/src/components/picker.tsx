import { useTexts } from '../lib/i18n';
import { Select, type Option } from './field';
import { Group } from './form';
import { Icon } from './icon';
import styles from './picker.module.css';

/** Several things out of a list, in the order in which they were chosen; `least` of them stay. */
export function Picker({
  title,
  options,
  picked,
  add,
  least = 0,
  most,
  onChange,
}: {
  title: string;
  options: readonly Option[];
  picked: readonly string[];
  /** Says what is chosen next. */
  add: { label: string; choose: string };
  least?: number;
  most: number;
  onChange: (picked: string[]) => void;
}) {
  const t = useTexts('app');
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  return (
    <Group title={title}>
      {picked.length > 0 && (
        <ul className={styles.picked}>
          {picked.map((value) => (
            <li key={value} className={styles.one}>
              {nameOf(value)}
              {picked.length > least && (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t('picker.remove', { name: nameOf(value) })}
                  onClick={() => onChange(picked.filter((one) => one !== value))}
                >
                  <Icon name="close" size={14} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {picked.length < most && (
        <Select
          label={add.label}
          value=""
          options={[
            { value: '', label: add.choose },
            ...options.filter(({ value }) => !picked.includes(value)),
          ]}
          onChoose={(value) => value !== '' && onChange([...picked, value])}
        />
      )}
    </Group>
  );
}
