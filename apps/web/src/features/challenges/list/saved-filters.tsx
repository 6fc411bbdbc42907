import { dropFilter, listSavedFilters, saveFilter } from '#libs/contracts/challenge-filters';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { FilterWord, FilterWords } from '../../../components/filter-words';
import { FormError } from '../../../components/form-error';
import { Icon } from '../../../components/icon';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import type { ChallengeSearch } from './challenge-search';
import styles from './list.module.css';

/** What this person looks for again and again, each a link; and the present filter, to be kept under a name. */
export function SavedFilters({ search }: { search: ChallengeSearch }) {
  const t = useTexts('challenges');
  const saved = useOperation(listSavedFilters, {});
  const drop = useAct(dropFilter, { touches: [listSavedFilters] });
  const items = saved.data?.items ?? [];
  const chosen = items.find((one) => sameSearch(one.search, search));
  const isNew = Object.keys(search).length > 0 && !chosen;
  if (items.length === 0 && !isNew) return null;
  return (
    <div className={styles.saved}>
      {items.length > 0 && (
        <FilterWords label={t('saved.label')}>
          {items.map((one) => (
            <FilterWord key={one.id} to="/challenges" search={one.search} isChosen={one === chosen}>
              {one.name}
            </FilterWord>
          ))}
        </FilterWords>
      )}
      {chosen && (
        <Button kind="quiet" busy={drop.isPending} onClick={() => drop.mutate({ params: { id: chosen.id } })}>
          <Icon name="close" />
          {t('saved.drop', { name: chosen.name })}
        </Button>
      )}
      {isNew && <SaveFilter key={JSON.stringify(search)} search={search} />}
      <FormError error={drop.error} />
    </div>
  );
}

function SaveFilter({ search }: { search: ChallengeSearch }) {
  const t = useTexts('challenges');
  const [name, setName] = useState<string>();
  const save = useAct(saveFilter, { touches: [listSavedFilters] });
  if (name === undefined) {
    return (
      <Button kind="quiet" onClick={() => setName(search.q ?? '')}>
        {t('saved.save')}
      </Button>
    );
  }
  return (
    <form
      className={styles.saveForm}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ body: { name, search } });
      }}
    >
      <Field
        label={t('saved.name')}
        value={name}
        required
        maxLength={60}
        autoFocus
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={save.isPending}>
        {t('saved.done')}
      </Button>
      <FormError error={save.error} />
    </form>
  );
}

const sameSearch = (a: object, b: object): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
