import { changeWorkingHours, readMe, readWorkingHours } from '#libs/contracts/identity';
import type { Answer } from '#libs/contracts/operation';
import { useState } from 'react';
import { Button } from '../../components/button';
import { ErrorState } from '../../components/error-state';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { OverlapStrip } from '../../components/overlap-strip';
import { useWindowTitle } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { toast } from '../../components/toast';
import { ZoneField } from '../../components/zone-field';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { counterpartZone, sideOfZone } from '../../lib/time';
import { USUAL_WEEK } from '../../lib/working-state';
import { WeekEditor } from './week-editor';

export function HoursPage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.hours'));
  const hours = useOperation(readWorkingHours, {});
  if (hours.isPending) return <Skeleton lines={7} />;
  if (hours.isError) return <ErrorState error={hours.error} onRetry={() => void hours.refetch()} />;
  return <HoursForm key={hours.data.version} hours={hours.data} />;
}

/** The zone and the week, with what they share with the other shore drawn while they are changed. */
function HoursForm({ hours }: { hours: Answer<typeof readWorkingHours> }) {
  const t = useTexts('settings');
  const app = useTexts('app');
  const [timeZone, setTimeZone] = useState(hours.timeZone);
  const [spans, setSpans] = useState(hours.spans);
  const act = useAct(changeWorkingHours, {
    touches: [readWorkingHours, readMe],
    onDone: () => toast(app('action.saved')),
  });
  const theirs = counterpartZone(timeZone);
  return (
    <Form
      onSubmit={() => act.mutate({ body: { timeZone, spans }, ifMatch: hours.version })}
      label={t('part.hours')}
    >
      <ZoneField timeZone={timeZone} onChange={setTimeZone} hint={t('hours.zoneHint')} />
      <WeekEditor spans={spans} onChange={setSpans} />
      <OverlapStrip
        shores={[
          { timeZone, side: sideOfZone(timeZone), week: spans },
          { timeZone: theirs, side: sideOfZone(theirs), week: USUAL_WEEK },
        ]}
      />
      <FormError error={act.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={act.isPending}>
          {t('save')}
        </Button>
      </FormActions>
    </Form>
  );
}
