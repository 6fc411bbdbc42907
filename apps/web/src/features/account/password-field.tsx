import { Field } from '../../components/field';
import { useTexts } from '../../lib/i18n';

/** A new password: twelve characters or more. */
export function PasswordField({
  value,
  onChange,
  error,
}: {
  value: string;
  onChange: (value: string) => void;
  error?: string;
}) {
  const t = useTexts('account');
  return (
    <Field
      label={t('newPassword')}
      hint={t('passwordHint')}
      type="password"
      autoComplete="new-password"
      minLength={12}
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
