import { openVersion, readBlueprint } from '#libs/contracts/blueprints';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { FormError } from '../../../components/form-error';
import { LocalizedInline } from '../../../components/localized-text';
import { Columns, PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { draftOf, type Blueprint } from '../blueprint';
import styles from '../blueprints.module.css';
import { AboutForm } from './about-form';
import { DraftFiles } from './draft-files';
import { DraftForm } from './draft-form';
import { ReleaseCard } from './release-card';
import { StandingCard } from './standing-card';

const route = getRouteApi('/blueprints/$id/edit');

/** The workbench of a blueprint: the files, licences and parameters of its draft, its texts, its release. */
export function EditBlueprintPage() {
  const t = useTexts('blueprints');
  const { id } = route.useParams();
  const read = useOperation(readBlueprint, { params: { id }, query: { ...useReading(), variants: 'all' } });
  if (read.isPending) return <PageLoading />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const blueprint = read.data;
  const draft = draftOf(blueprint);
  return (
    <PageBody>
      <PageHead
        back={{ to: `/blueprints/${id}`, label: t('edit.back') }}
        name={`${t('edit.title')} · ${blueprint.title.text}`}
        title={<LocalizedInline view={blueprint.title} />}
      />
      {!blueprint.can.edit && (
        <EmptyState title={t('edit.mayNot')}>
          <Link to="/blueprints/$id" params={{ id }}>
            {t('edit.back')}
          </Link>
        </EmptyState>
      )}
      {blueprint.can.edit && (
        <Columns
          aside={
            <>
              {draft?.can.release && <ReleaseCard draft={draft} />}
              <StandingCard blueprint={blueprint} />
            </>
          }
        >
          <div className={styles.section}>
            {draft ? (
              <section className={styles.section}>
                <h2>{t('version', { number: draft.number })}</h2>
                <DraftFiles draft={draft} />
                <DraftForm key={draft.id} draft={draft} />
              </section>
            ) : (
              <OpenVersion blueprint={blueprint} />
            )}
            <section className={styles.section}>
              <h2>{t('edit.about')}</h2>
              <AboutForm blueprint={blueprint} />
            </section>
          </div>
        </Columns>
      )}
    </PageBody>
  );
}

function OpenVersion({ blueprint: { id, can } }: { blueprint: Blueprint }) {
  const t = useTexts('blueprints');
  const act = useAct(openVersion, { touches: [readBlueprint] });
  return (
    <EmptyState title={t('edit.noDraft')}>
      <p>{t('edit.noDraftText')}</p>
      <FormError error={act.error} />
      {can.release && (
        <Button busy={act.isPending} onClick={() => act.mutate({ params: { id }, body: {} })}>
          {t('edit.open')}
        </Button>
      )}
    </EmptyState>
  );
}
