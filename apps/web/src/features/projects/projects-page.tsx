import { listProjects } from '#libs/contracts/projects';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/button';
import { Chip } from '../../components/chip';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { LocalizedInline } from '../../components/localized-text';
import { More } from '../../components/more';
import { PageBody, PageHead } from '../../components/page-head';
import { Row, Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useList } from '../../lib/queries';
import { STATE_TONES } from './project';

/** The projects I work in, with what waits to be read. */
export function ProjectsPage() {
  const t = useTexts('projects');
  const list = useList(listProjects, { query: {} });
  return (
    <PageBody>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      {list.isPending && <Skeleton lines={6} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.items?.length === 0 && (
        <EmptyState
          title={t('list.none')}
          action={<LinkButton to="/challenges">{t('list.challenges')}</LinkButton>}
        >
          {t('list.noneText')}
        </EmptyState>
      )}
      {list.items && list.items.length > 0 && (
        <Rows label={t('list.title')}>
          {list.items.map((project) => {
            const unread = project.channels.reduce((sum, channel) => sum + channel.unread, 0);
            return (
              <Row
                key={project.id}
                title={
                  <Link to="/projects/$id" params={{ id: project.id }}>
                    <LocalizedInline view={project.title} />
                  </Link>
                }
                note={t('list.members', { count: project.memberCount })}
                end={
                  <>
                    {unread > 0 && <Chip tone="blue">{t('list.unread', { count: unread })}</Chip>}
                    <Chip tone={project.hybrid ? 'jade' : 'cinnabar'}>
                      {project.hybrid ? t('hybrid.yes') : t('hybrid.no')}
                    </Chip>
                    <Chip tone={STATE_TONES[project.state]}>{t(`state.${project.state}`)}</Chip>
                  </>
                }
              />
            );
          })}
        </Rows>
      )}
      <More list={list} />
    </PageBody>
  );
}
