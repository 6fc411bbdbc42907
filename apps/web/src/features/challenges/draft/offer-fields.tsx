import { AmountField } from '../../../components/amount-field';
import { Card } from '../../../components/card';
import { Field, Select } from '../../../components/field';
import { Pair } from '../../../components/form';
import { ZoneField } from '../../../components/zone-field';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { CURRENCIES } from '../../../lib/money';
import { browserZone } from '../../../lib/time';
import type { Challenge } from '../challenge';
import { DeadlinePair } from '../deadline-pair';
import styles from './draft.module.css';
import type { Editing } from './use-editing';

/** What is offered and until when: the deadline as a wall clock in one zone, read back on both shores. */
export function OfferFields({ challenge, editing }: { challenge: Challenge; editing: Editing }) {
  const t = useTexts('challenges');
  const { reward, deadline, graceMinutes } = editing.draft;
  const { error } = editing.saving;
  const currency = reward.money?.currency ?? 'EUR';
  const timeZone = deadline?.timeZone ?? browserZone();
  return (
    <Card className={styles.section}>
      <h2>{t('offer')}</h2>
      <div className={styles.fields} data-field="reward">
        <Pair>
          <AmountField
            label={t('field.amount')}
            money={reward.money}
            currency={currency}
            error={fieldError(error, 'reward')}
            onChange={(money) => editing.change({ reward: { ...reward, money } })}
          />
          <Select
            label={t('field.currency')}
            value={currency}
            disabled={!reward.money}
            options={CURRENCIES.map((value) => ({ value, label: value }))}
            onChoose={(next) =>
              reward.money &&
              editing.change({ reward: { ...reward, money: { ...reward.money, currency: next } } })
            }
          />
        </Pair>
        <Field
          label={t('field.rewardText')}
          hint={t('hint.rewardText')}
          optional
          maxLength={300}
          value={reward.asWritten}
          onChange={({ target }) => editing.change({ reward: { ...reward, asWritten: target.value } })}
        />
      </div>
      <div className={styles.fields} data-field="deadline">
        <Pair>
          <Field
            label={t('field.deadline')}
            type="datetime-local"
            value={deadline?.local ?? ''}
            error={fieldError(error, 'deadline')}
            onChange={({ target }) =>
              editing.change({
                deadline: target.value === '' ? null : { local: target.value.slice(0, 16), timeZone },
              })
            }
          />
          <ZoneField
            label={t('field.zone')}
            timeZone={timeZone}
            onChange={(zone) =>
              deadline && editing.change({ deadline: { local: deadline.local, timeZone: zone } })
            }
          />
        </Pair>
        {deadline && (
          <Field
            label={t('field.graceMinutes')}
            hint={t('hint.grace')}
            type="number"
            min={0}
            max={1440}
            value={graceMinutes}
            error={fieldError(error, 'graceMinutes')}
            onChange={({ target }) => editing.change({ graceMinutes: Number(target.value) })}
          />
        )}
        {challenge.deadline && (
          <p className={styles.hint}>
            <DeadlinePair deadline={challenge.deadline} />
          </p>
        )}
      </div>
    </Card>
  );
}
