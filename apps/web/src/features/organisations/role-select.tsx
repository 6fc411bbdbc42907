import field from '../../components/field.module.css';
import { useTexts } from '../../lib/i18n';

export type Role = 'owner' | 'admin' | 'member';
const ROLES: readonly Role[] = ['owner', 'admin', 'member'];

/** A role chosen in a row, where the row itself is the label. */
export function RoleSelect({
  label,
  role,
  onChoose,
}: {
  label: string;
  role: Role;
  onChoose: (role: Role) => void;
}) {
  const t = useTexts('organisations');
  return (
    <select
      className={field.control}
      aria-label={label}
      value={role}
      onChange={(event) => onChoose(event.target.value as Role)}
    >
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {t(`role.${one}`)}
        </option>
      ))}
    </select>
  );
}
