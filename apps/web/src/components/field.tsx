import { useId, type ComponentPropsWithRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../lib/i18n';
import { classes } from './classes';
import styles from './field.module.css';

interface Around {
  label: ReactNode;
  hint?: ReactNode;
  /** Why it was refused. */
  error?: string;
  optional?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around any control, wired for screen readers. */
export function Labelled({
  label,
  hint,
  error,
  optional,
  children,
}: Around & { children: (wiring: Wiring) => ReactNode }) {
  const t = useTexts('app');
  const id = useId();
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {optional && <span className={styles.optional}>{t('field.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error !== undefined || undefined,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Enter that ends an input method's composition chooses a word; it must not send the form. */
export function keepComposition(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
    event.preventDefault();
}

export function Field({
  label,
  hint,
  error,
  optional,
  className,
  onKeyDown,
  ...rest
}: Around & ComponentPropsWithRef<'input'>) {
  return (
    <Labelled label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <input
          {...rest}
          {...wiring}
          className={classes(styles.control, className)}
          onKeyDown={(event) => {
            keepComposition(event);
            onKeyDown?.(event);
          }}
        />
      )}
    </Labelled>
  );
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  className,
  ...rest
}: Around & ComponentPropsWithRef<'textarea'>) {
  return (
    <Labelled label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <textarea {...rest} {...wiring} className={classes(styles.control, styles.area, className)} />
      )}
    </Labelled>
  );
}

export interface Option<V extends string = string> {
  value: V;
  label: string;
}

/** A choice of few, in the platform's own list. For many, with search, there is ComboBox. */
export function Select<V extends string>({
  label,
  hint,
  error,
  optional,
  options,
  onChoose,
  className,
  ...rest
}: Around &
  Omit<ComponentPropsWithRef<'select'>, 'onChange'> & {
    options: readonly Option<V>[];
    onChoose?: (value: V) => void;
  }) {
  return (
    <Labelled label={label} hint={hint} error={error} optional={optional}>
      {(wiring) => (
        <select
          {...rest}
          {...wiring}
          className={classes(styles.control, className)}
          onChange={(event) => onChoose?.(event.target.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A check box or, with `type="radio"`, one of several. */
export function Choice({
  label,
  type = 'checkbox',
  ...rest
}: { label: ReactNode } & ComponentPropsWithRef<'input'>) {
  return (
    <label className={styles.choice}>
      <input {...rest} type={type} />
      <span>{label}</span>
    </label>
  );
}
