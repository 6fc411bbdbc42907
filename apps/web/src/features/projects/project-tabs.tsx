import { TabLink, Tabs } from '../../components/tabs';
import { useTexts } from '../../lib/i18n';
import type { Project } from './project';

/** The parts of a project: what it is, where it talks, what it builds. */
export function ProjectTabs({ project: { id, channels } }: { project: Project }) {
  const t = useTexts('projects');
  return (
    <Tabs label={t('tabs.label')}>
      <TabLink to="/projects/$id" params={{ id }} activeOptions={{ exact: true }}>
        {t('tabs.overview')}
      </TabLink>
      {channels.map((channel) => (
        <TabLink
          key={channel.id}
          to="/projects/$id/channels/$channelId"
          params={{ id, channelId: channel.id }}
        >
          # {channels.length > 1 ? channel.name : t('channel.only')}
        </TabLink>
      ))}
      <TabLink to="/projects/$id/files" params={{ id }}>
        {t('tabs.files')}
      </TabLink>
    </Tabs>
  );
}
