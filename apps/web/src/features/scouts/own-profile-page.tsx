import type { OwnScoutProfile } from '#libs/contracts/scouts';
import { listScouts, readOwnScoutProfile, writeOwnScoutProfile } from '#libs/contracts/scouts';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Choice, Field } from '../../components/field';
import { ErrorState } from '../../components/error-state';
import { Form, FormActions } from '../../components/form';
import { FormError } from '../../components/form-error';
import { PageBody, PageHead } from '../../components/page-head';
import { Skeleton } from '../../components/skeleton';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { PairList } from './pair-list';

/** What somebody offers as a scout, and their consent to be found. */
export function OwnProfilePage() {
  const t = useTexts('scouts');
  const own = useOperation(readOwnScoutProfile, {});
  return (
    <PageBody narrow>
      <PageHead title={t('own.title')} lead={t('own.lead')} back={{ to: '/scouts', label: t('own.back') }} />
      {own.isPending && <Skeleton lines={6} />}
      {own.isError && <ErrorState error={own.error} onRetry={() => void own.refetch()} />}
      {own.data && <ProfileForm stored={own.data} />}
    </PageBody>
  );
}

const codes = (typed: string): string[] => typed.split(/[\s,，、]+/).filter((code) => code !== '');

function ProfileForm({ stored }: { stored: OwnScoutProfile }) {
  const t = useTexts('scouts');
  const [pairs, setPairs] = useState(stored.pairs);
  const [sectors, setSectors] = useState(stored.sectors.join(', '));
  const [regions, setRegions] = useState(stored.regions.join(', '));
  const [hours, setHours] = useState(String(Math.round(stored.capacityMinutesPerWeek / 60)));
  const [available, setAvailable] = useState(stored.available);
  const [published, setPublished] = useState(stored.published);
  const write = useAct(writeOwnScoutProfile, {
    touches: [readOwnScoutProfile, listScouts],
    onDone: () => toast(t('own.saved')),
  });
  const save = () =>
    write.mutate({
      body: {
        pairs,
        sectors: codes(sectors),
        regions: codes(regions.toUpperCase()),
        capacityMinutesPerWeek: Math.round(Number(hours) * 60) || 0,
        available,
        published,
      },
    });
  return (
    <Form onSubmit={save} label={t('own.title')}>
      <PairList pairs={pairs} onChange={setPairs} />
      <Field
        label={t('own.sectors')}
        hint={t('own.sectorsHint')}
        value={sectors}
        onChange={({ target }) => setSectors(target.value)}
      />
      <Field
        label={t('own.regions')}
        hint={t('own.regionsHint')}
        value={regions}
        onChange={({ target }) => setRegions(target.value)}
      />
      <Field
        label={t('own.hours')}
        type="number"
        min={0}
        max={60}
        value={hours}
        onChange={({ target }) => setHours(target.value)}
      />
      <Choice
        label={t('own.available')}
        checked={available}
        onChange={({ target }) => setAvailable(target.checked)}
      />
      <Choice
        label={t('own.published')}
        checked={published}
        onChange={({ target }) => setPublished(target.checked)}
      />
      <FormError error={write.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={write.isPending}>
          {t('own.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
