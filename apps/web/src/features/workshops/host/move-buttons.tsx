import { transitionWorkshop } from '#libs/contracts/workshops';
import { Button } from '../../../components/button';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AFTER_CHANGE } from '../stale';
import type { Workshop } from '../workshop';

const MOVES = ['scheduled', 'registration_open', 'harvested', 'archived'] as const;

/** The next step of its life. The first is what the page is for then; calling it off has a dialog of its own. */
export function MoveButtons({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const move = useAct(transitionWorkshop, { touches: AFTER_CHANGE });
  const next = MOVES.filter((state) => workshop.allowed.includes(state));
  return (
    <>
      {next.map((to) => (
        <Button
          key={to}
          wide
          kind="filled"
          busy={move.isPending}
          onClick={() =>
            move.mutate({ params: { id: workshop.id }, body: { to }, ifMatch: workshop.version })
          }
        >
          {t(`move.${to}`)}
        </Button>
      ))}
      <FormError error={move.error} />
    </>
  );
}
