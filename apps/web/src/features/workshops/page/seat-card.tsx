import { register } from '#libs/contracts/registrations';
import { useLocation } from '@tanstack/react-router';
import { Button, LinkButton } from '../../../components/button';
import { Card } from '../../../components/card';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { AFTER_SEATS } from '../stale';
import { Seats } from '../seats';
import type { Workshop } from '../workshop';
import { MySeat } from './my-seat';
import styles from './page.module.css';

const TAKES_PEOPLE: readonly Workshop['state'][] = ['registration_open', 'full', 'live'];

/** Whether there is a seat, and the reader's own: to take one, to wait for one, to give it back. */
export function SeatCard({ workshop }: { workshop: Workshop }) {
  const t = useTexts('workshops');
  const me = useMe();
  const { href } = useLocation();
  const take = useAct(register, { touches: AFTER_SEATS });
  const { id, state, capacity, taken, can, myRegistration } = workshop;
  const isMine = myRegistration !== null && myRegistration.state !== 'cancelled';
  const isFull = taken >= capacity;
  return (
    <Card className={styles.seat}>
      <h2>{t('seats')}</h2>
      {state !== 'cancelled' && (
        <p>
          <Seats workshop={workshop} />
        </p>
      )}
      {isMine && <MySeat workshop={workshop} mine={myRegistration} />}
      {!isMine && !TAKES_PEOPLE.includes(state) && <p className={styles.soft}>{t(`seats.state.${state}`)}</p>}
      {can.register && !isMine && (
        <div className={styles.thumb} data-thumb>
          <Button
            kind="filled"
            wide
            busy={take.isPending}
            onClick={() => take.mutate({ params: { id }, body: {} })}
          >
            {t(isFull ? 'register.wait' : 'register.verb')}
          </Button>
        </div>
      )}
      {me === null && TAKES_PEOPLE.includes(state) && (
        <div className={styles.thumb} data-thumb>
          <LinkButton kind="filled" wide to="/sign-in" search={{ to: href }}>
            {t('register.signIn')}
          </LinkButton>
        </div>
      )}
      <FormError error={take.error} />
    </Card>
  );
}
