import { readBlueprint } from '#libs/contracts/blueprints';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { Chip, Chips } from '../../components/chip';
import { ErrorState } from '../../components/error-state';
import { LocalizedInline, LocalizedText } from '../../components/localized-text';
import { PageBody, PageHead } from '../../components/page-head';
import { PageLoading } from '../../components/page-loading';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import styles from './blueprints.module.css';
import { DeriveButton } from './derive-button';
import { Lineage } from './lineage';
import { VersionFiles } from './version-files';
import { FilePreview } from './viewer/file-preview';

const route = getRouteApi('/blueprints/$id');

/** What it looks like first, then what it is, its versions with their files, and its lineage. */
export function BlueprintPage() {
  const t = useTexts('blueprints');
  const { id } = route.useParams();
  const read = useOperation(readBlueprint, { params: { id }, query: useReading() });
  if (read.isPending) return <PageLoading />;
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const { title, summary, kind, state, versions, can } = read.data;
  const newestFirst = versions.toReversed();
  return (
    <PageBody>
      <PageHead
        back={{ to: '/blueprints', label: t('title') }}
        name={title.text}
        title={<LocalizedInline view={title} />}
        above={
          <Chips>
            <Chip>{t(`kind.${kind}`)}</Chip>
            <Chip tone={state === 'released' ? 'jade' : 'plain'}>{t(`state.${state}`)}</Chip>
          </Chips>
        }
        action={
          <>
            {can.derive && <DeriveButton blueprint={read.data} />}
            {can.edit && (
              <LinkButton kind="filled" to="/blueprints/$id/edit" params={{ id }}>
                {t('edit.title')}
              </LinkButton>
            )}
          </>
        }
      />
      <FilePreview key={id} files={newestFirst[0]?.files ?? []} />
      {summary && <LocalizedText view={summary} />}
      <section className={styles.section}>
        <h2>{t('versions')}</h2>
        {newestFirst.length === 0 && <p className={styles.note}>{t('noVersions')}</p>}
        {newestFirst.map((version) => (
          <VersionFiles key={version.id} version={version} />
        ))}
      </section>
      <Lineage id={id} />
    </PageBody>
  );
}
