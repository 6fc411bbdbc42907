import { addWorkshopHost } from '#libs/contracts/workshops';
import { FormError } from '../../../components/form-error';
import { PersonField } from '../../../components/person-field';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AFTER_CHANGE } from '../stale';
import type { Workshop } from '../workshop';

/** Asks a second host in, best from the other shore; they may do all that the first may. */
export function AddHost({ workshop: { id, hosts } }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const add = useAct(addWorkshopHost, { touches: AFTER_CHANGE });
  return (
    <div>
      <PersonField
        label={t('field.coHost')}
        hint={t('field.coHostHint')}
        without={hosts.map((host) => host.id)}
        onChoose={(person) => add.mutate({ params: { id }, body: { personId: person.id } })}
      />
      <FormError error={add.error} />
    </div>
  );
}
