import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { keepComposition } from './field';
import field from './field.module.css';
import { Icon } from './icon';
import styles from './overlay.module.css';

export interface ComboOption {
  id: string;
  label: string;
  /** Said at the right, e.g. `UTC+8`. */
  aside?: string;
}

/** A choice of many, found by typing. The caller filters: it knows both languages of what it offers. */
export function ComboBox({
  label,
  hint,
  error,
  options,
  value,
  typed,
  autoFocus,
  onType,
  onChoose,
}: {
  label: string;
  hint?: string;
  error?: string;
  options: readonly ComboOption[];
  value: string | null;
  typed: string;
  autoFocus?: boolean;
  onType: (typed: string) => void;
  onChoose: (id: string) => void;
}) {
  return (
    <AriaComboBox
      className={styles.combo ?? ''}
      items={options}
      value={value}
      inputValue={typed}
      autoFocus={autoFocus}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      allowsEmptyCollection={false}
      onInputChange={onType}
      onChange={(id) => id !== null && onChoose(String(id))}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      <div className={styles.box}>
        <Input className={field.control ?? ''} onKeyDown={keepComposition} />
        <AriaButton className={styles.opener ?? ''}>
          <Icon name="down" />
        </AriaButton>
      </div>
      {hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <ListBox<ComboOption> className={styles.list ?? ''}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.item ?? ''}>
              <span>{option.label}</span>
              {option.aside && <span className={styles.aside}>{option.aside}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
