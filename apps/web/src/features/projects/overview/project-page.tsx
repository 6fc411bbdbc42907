import { readProject } from '#libs/contracts/projects';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, LinkButton } from '../../../components/button';
import { Chip, Chips } from '../../../components/chip';
import { ErrorState } from '../../../components/error-state';
import { LocalizedInline, LocalizedText } from '../../../components/localized-text';
import { Columns, PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import { BlueprintFiles } from '../files/blueprint-files';
import { STATE_TONES } from '../project';
import { ProjectTabs } from '../project-tabs';
import { ChannelsCard } from './channels-card';
import { EditProject } from './edit-project';
import { GigsCard } from './gigs-card';
import { LeaveButton } from './leave-button';
import { TermsCard } from './terms-card';
import { Team } from './team';
import { TodayCard } from './today-card';
import { WorkshopsCard } from './workshops-card';

const route = getRouteApi('/projects/$id');

/** A joint project: who works on it on both shores, where they talk, what they build upon. */
export function ProjectPage() {
  const t = useTexts('projects');
  const { id } = route.useParams();
  const reading = useOperation(readProject, { params: { id }, query: { variants: 'all' } });
  const [editing, setEditing] = useState(false);
  if (reading.isPending) return <PageLoading />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  const project = reading.data;
  const [channel] = project.channels;
  return (
    <PageBody>
      <PageHead
        title={<LocalizedInline view={project.title} />}
        name={project.title.text}
        above={
          <Chips>
            <Chip tone={STATE_TONES[project.state]}>{t(`state.${project.state}`)}</Chip>
            <Chip tone={project.hybrid ? 'jade' : 'cinnabar'}>
              {project.hybrid ? t('hybrid.yes') : t('hybrid.no')}
            </Chip>
          </Chips>
        }
        lead={project.summary && <LocalizedText view={project.summary} />}
        action={
          <>
            {project.can.edit && <Button onClick={() => setEditing(true)}>{t('edit.verb')}</Button>}
            {channel && (
              <LinkButton
                kind="filled"
                to="/projects/$id/channels/$channelId"
                params={{ id, channelId: channel.id }}
              >
                {t('open')}
              </LinkButton>
            )}
          </>
        }
      />
      <ProjectTabs project={project} />
      <Columns
        aside={
          <>
            <ChannelsCard project={project} />
            <TodayCard projectId={id} />
            <WorkshopsCard projectId={id} />
            <GigsCard project={project} />
            <TermsCard project={project} />
            {project.can.leave && <LeaveButton project={project} />}
          </>
        }
      >
        <Team project={project} />
        {project.blueprintIds[0] && <BlueprintFiles id={project.blueprintIds[0]} />}
      </Columns>
      {editing && <EditProject project={project} onClose={() => setEditing(false)} />}
    </PageBody>
  );
}
