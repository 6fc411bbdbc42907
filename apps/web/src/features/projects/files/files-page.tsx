import { readProject } from '#libs/contracts/projects';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline } from '../../../components/localized-text';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { ProjectTabs } from '../project-tabs';
import { BlueprintFiles } from './blueprint-files';

const route = getRouteApi('/projects/$id/files');

/** All files of a project, by blueprint and version. */
export function FilesPage() {
  const t = useTexts('projects');
  const { id } = route.useParams();
  const { data: project, error, isPending, refetch } = useOperation(readProject, { params: { id } });
  if (isPending) return <PageLoading />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <PageBody>
      <PageHead
        title={<LocalizedInline view={project.title} />}
        name={`${t('files.title')} · ${project.title.text}`}
      />
      <ProjectTabs project={project} />
      {project.blueprintIds.length === 0 && (
        <EmptyState title={t('files.empty')}>{t('files.emptyText')}</EmptyState>
      )}
      {project.blueprintIds.map((blueprintId) => (
        <BlueprintFiles key={blueprintId} id={blueprintId} all />
      ))}
    </PageBody>
  );
}
