import type { TeamTrait } from '#libs/contracts/teams';
import { Chip, Chips, type Tone } from '../../../components/chip';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import styles from './teams.module.css';
import { keyOf, traitName } from './traits';

/** Traits under a word that says what they are: what fits, what is lacking. Nothing where there are none. */
export function TraitChips({
  label,
  traits,
  tone,
}: {
  label: string;
  traits: readonly TeamTrait[];
  tone?: Tone;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  if (traits.length === 0) return null;
  return (
    <div className={styles.traits}>
      <span className={styles.label}>{label}</span>
      <Chips>
        {traits.map((trait) => (
          <Chip key={keyOf(trait)} tone={tone}>
            {traitName(trait, ui, t)}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}
