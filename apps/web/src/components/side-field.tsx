import type { Side } from '#libs/contracts/primitives';
import { useTexts } from '../lib/i18n';
import { Select } from './field';

/** Where somebody stands. It decides which side of a team they count for and how their data may travel. */
export function SideField({ side, onChange }: { side: Side; onChange: (side: Side) => void }) {
  const t = useTexts('app');
  return (
    <Select
      label={t('side.label')}
      hint={t('side.hint')}
      value={side}
      options={(['EU', 'CN', 'OTHER'] as const).map((value) => ({ value, label: t(`side.${value}`) }))}
      onChoose={onChange}
    />
  );
}
