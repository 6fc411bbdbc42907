import { dropDeadLetter, listDeadLetters, replayDeadLetter } from '#libs/contracts/platform';
import { Button } from '../../components/button';
import { FormError } from '../../components/form-error';
import { Row, Rows } from '../../components/rows';
import { useAct } from '../../lib/acts';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { fromNow } from '../../lib/time';
import styles from './admin.module.css';
import { Section } from './section';

/** Jobs that failed at every try, to be replayed or given up. */
export function QueuesPage() {
  const t = useTexts('admin');
  const locale = useInterfaceLocale();
  const list = useList(listDeadLetters, { query: {} });
  const touches = [listDeadLetters];
  const replay = useAct(replayDeadLetter, { touches });
  const drop = useAct(dropDeadLetter, { touches });
  return (
    <Section
      title={t('part.queues')}
      lead={t('queues.lead')}
      none={{ title: t('queues.none'), text: t('queues.noneText') }}
      list={list}
      bar={<FormError error={replay.error ?? drop.error} />}
    >
      <Rows label={t('part.queues')}>
        {list.items?.map(({ id, name, error, failedAt }) => (
          <Row
            key={id}
            title={name}
            note={
              <>
                {fromNow(new Date(failedAt), locale)}
                <div className={styles.mono}>{error.split('\n')[0]}</div>
              </>
            }
            end={
              <>
                <Button kind="quiet" busy={drop.isPending} onClick={() => drop.mutate({ params: { id } })}>
                  {t('drop')}
                </Button>
                <Button busy={replay.isPending} onClick={() => replay.mutate({ params: { id } })}>
                  {t('replay')}
                </Button>
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
