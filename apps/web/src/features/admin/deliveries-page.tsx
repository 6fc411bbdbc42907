import { listDeliveries, replayDelivery, type DeliveryView } from '#libs/contracts/deliveries';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/button';
import { Chip, type Tone } from '../../components/chip';
import { FilterWord, FilterWords } from '../../components/filter-words';
import { FormError } from '../../components/form-error';
import { Row, Rows } from '../../components/rows';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import styles from './admin.module.css';
import { deliverySearch, STATES } from './admin-search';
import { Section } from './section';

const route = getRouteApi('/admin/deliveries');
const TONES: Record<DeliveryView['state'], Tone> = {
  queued: 'blue',
  sent: 'jade',
  suppressed: 'plain',
  dead: 'cinnabar',
};

/** What became of every e-mail, and the dead ones to be tried again. */
export function DeliveriesPage() {
  const t = useTexts('admin');
  const { state } = deliverySearch({ ...route.useSearch() });
  const list = useList(listDeliveries, { query: { state } });
  return (
    <Section
      title={t('part.deliveries')}
      lead={t('deliveries.lead')}
      none={{ title: t('deliveries.none'), text: t('deliveries.noneText') }}
      list={list}
      bar={<States state={state} />}
    >
      <Rows label={t('part.deliveries')}>
        {list.items?.map((delivery) => (
          <Delivery key={delivery.id} delivery={delivery} />
        ))}
      </Rows>
    </Section>
  );
}

function States({ state }: { state?: DeliveryView['state'] }) {
  const t = useTexts('admin');
  return (
    <FilterWords label={t('deliveries.filter')}>
      {[undefined, ...STATES].map((one) => (
        <FilterWord
          key={one ?? 'all'}
          to="/admin/deliveries"
          search={{ state: one }}
          replace
          isChosen={one === state}
        >
          {t(`state.${one ?? 'all'}`)}
        </FilterWord>
      ))}
    </FilterWords>
  );
}

function Delivery({ delivery }: { delivery: DeliveryView }) {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const replay = useAct(replayDelivery, { touches: [listDeliveries] });
  const { id, type, state, personId, attempts, note, notBefore, changedAt } = delivery;
  return (
    <Row
      title={
        <>
          {type} <span className={styles.mono}>{t('to', { id: personId })}</span>
        </>
      }
      note={
        <>
          {fromNow(new Date(changedAt), locale)} · {t('deliveries.tries', { count: attempts })}
          {state === 'queued' && attempts > 0 && (
            <> · {t('deliveries.next', { when: fromNow(new Date(notBefore), locale) })}</>
          )}
          {note && <> · {note}</>}
          <FormError error={replay.error} />
        </>
      }
      end={
        <>
          <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>
          {state === 'dead' && (
            <Button busy={replay.isPending} onClick={() => replay.mutate({ params: { id } })}>
              {t('replay')}
            </Button>
          )}
        </>
      }
    />
  );
}
