import { Field, Select } from '../../../components/field';
import { Pair } from '../../../components/form';
import { ZoneField } from '../../../components/zone-field';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { TimePreview } from './time-preview';
import type { WorkshopDraft } from './workshop-draft';

export type StartDraft = Pick<WorkshopDraft, 'start' | 'timeZone' | 'secondZone' | 'minutes'>;

const LENGTHS = [30, 45, 60, 90, 120, 180, 240, 480];

/** When it starts, as the clock on one wall says, and how long it takes; below, what that is on the other shore. */
export function StartFields({
  draft,
  error,
  fixedSecond = false,
  change,
}: {
  draft: StartDraft;
  error: unknown;
  /** Where only the time is asked for, the other shore's clock stays. */
  fixedSecond?: boolean;
  change: (part: Partial<StartDraft>) => void;
}) {
  const t = useTexts('workshops');
  const { start, timeZone, secondZone, minutes } = draft;
  const lengths = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
  return (
    <>
      <Pair>
        <Field
          label={t('field.start')}
          type="datetime-local"
          required
          value={start}
          error={fieldError(error, 'start')}
          onChange={({ target }) => change({ start: target.value.slice(0, 16) })}
        />
        <Select
          label={t('field.minutes')}
          value={String(minutes)}
          options={lengths.map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
          error={fieldError(error, 'minutes')}
          onChoose={(value) => change({ minutes: Number(value) })}
        />
      </Pair>
      <Pair>
        <ZoneField
          label={t('field.zone')}
          timeZone={timeZone}
          onChange={(zone) => change({ timeZone: zone })}
        />
        {!fixedSecond && (
          <ZoneField
            label={t('field.secondZone')}
            timeZone={secondZone}
            onChange={(zone) => change({ secondZone: zone })}
          />
        )}
      </Pair>
      <TimePreview start={{ local: start, timeZone }} secondZone={secondZone} minutes={minutes} />
    </>
  );
}
