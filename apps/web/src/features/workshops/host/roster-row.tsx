import { checkIn } from '#libs/contracts/registrations';
import { Link } from '@tanstack/react-router';
import { Avatar } from '../../../components/avatar';
import { Button } from '../../../components/button';
import { Chip } from '../../../components/chip';
import { FormError } from '../../../components/form-error';
import { Row } from '../../../components/rows';
import { SideName } from '../../../components/side-name';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { AFTER_SEATS } from '../stale';
import type { Registration } from '../workshop';

/** One person who comes or waits; a host checks them in with one tap. */
export function RosterRow({ registration }: { registration: Registration }) {
  const t = useTexts('workshops');
  const enter = useAct(checkIn, { touches: AFTER_SEATS });
  const { id, person, contact, state, position, can } = registration;
  return (
    <Row
      start={<Avatar name={person.displayName} side={person.side} size={36} />}
      title={
        <Link to="/people/$id" params={{ id: person.id }}>
          {person.displayName}
        </Link>
      }
      note={
        <>
          <SideName side={person.side} />
          {contact && ` · ${contact.email}`}
          <FormError error={enter.error} />
        </>
      }
      end={
        <>
          {state === 'waitlisted' && <Chip>{t('roster.place', { position: position ?? 0 })}</Chip>}
          {state === 'checked_in' && <Chip tone="jade">{t('roster.here')}</Chip>}
          {state === 'no_show' && <Chip tone="persimmon">{t('roster.noShow')}</Chip>}
          {state === 'confirmed' && can.checkIn && (
            <Button
              busy={enter.isPending}
              aria-label={t('checkIn.person', { name: person.displayName })}
              onClick={() => enter.mutate({ params: { id } })}
            >
              {t('checkIn.verb')}
            </Button>
          )}
        </>
      }
    />
  );
}
