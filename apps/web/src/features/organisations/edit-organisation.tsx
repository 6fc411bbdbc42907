import { changeOrganisation, listOrganisations, readOrganisation } from '#libs/contracts/organisations';
import { nearestUiLocale } from '#libs/contracts/locale';
import { useState } from 'react';
import { Button } from '../../components/button';
import { PageBody, PageHead } from '../../components/page-head';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { useTexts } from '../../lib/i18n';
import { AwardLimitField } from './award-limit-field';
import { bodyOf, draftOf } from './organisation-draft';
import { OrganisationForm } from './organisation-form';
import type { Organisation } from './organisation-row';

/** Changes what an organisation says of itself; its original language stays the original. */
export function EditOrganisation({
  organisation,
  onClose,
}: {
  organisation: Organisation;
  onClose: () => void;
}) {
  const t = useTexts('organisations');
  const app = useTexts('app');
  const [draft, setDraft] = useState(() => draftOf(organisation));
  const [limit, setLimit] = useState(organisation.awardLimit);
  const act = useAct(changeOrganisation, {
    touches: [readOrganisation, listOrganisations],
    onDone: () => {
      toast(app('action.saved'));
      onClose();
    },
  });
  const save = () =>
    act.mutate({
      params: { id: organisation.id },
      body: {
        ...bodyOf(draft, nearestUiLocale([organisation.name.sourceLocale])),
        awardLimit: limit,
      },
      ifMatch: organisation.version,
    });
  return (
    <PageBody narrow>
      <PageHead title={t('editTitle', { name: organisation.name.text })} />
      <OrganisationForm
        draft={draft}
        onChange={setDraft}
        error={act.error}
        onSubmit={save}
        limit={<AwardLimitField limit={limit} error={act.error} onChange={setLimit} />}
        actions={
          <>
            <Button kind="filled" type="submit" busy={act.isPending}>
              {app('action.save')}
            </Button>
            <Button onClick={onClose}>{app('action.cancel')}</Button>
          </>
        }
      />
    </PageBody>
  );
}
