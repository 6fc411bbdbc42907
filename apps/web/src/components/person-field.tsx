import { searchPeople } from '#libs/contracts/identity';
import type { Answer } from '#libs/contracts/operation';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../lib/i18n';
import { useOperation } from '../lib/queries';
import { Skeleton } from './skeleton';

const ComboBox = lazy(() => import('./combo-box').then(({ ComboBox }) => ({ default: ComboBox })));

export type FoundPerson = Answer<typeof searchPeople>['items'][number];

/** A person, found by name in any script: 陈伟, chenwei, cw, wei ch. */
export function PersonField({
  label,
  hint,
  without = [],
  onChoose,
}: {
  label: string;
  hint?: string;
  /** People who are there already. */
  without?: readonly string[];
  onChoose: (person: FoundPerson) => void;
}) {
  const t = useTexts('app');
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const { data } = useOperation(searchPeople, { query: { q, limit: 8 } }, { enabled: q !== '' });
  const found = (data?.items ?? []).filter(({ id }) => !without.includes(id));
  return (
    <Suspense fallback={<Skeleton lines={1} />}>
      <ComboBox
        label={label}
        hint={hint}
        options={found.map(({ id, displayName, side, organisations }) => ({
          id,
          label: displayName,
          aside: organisations[0]?.name ?? t(`side.${side}`),
        }))}
        value={null}
        typed={typed}
        onType={setTyped}
        onChoose={(id) => {
          const person = found.find((one) => one.id === id);
          if (person) onChoose(person);
        }}
      />
    </Suspense>
  );
}
