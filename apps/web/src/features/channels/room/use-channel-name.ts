import { readProject } from '#libs/contracts/projects';
import { useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';

/** What a channel is called beside its project: a project's only one bears the project's own name, which says nothing there. */
export function useChannelName(projectId: string): (name: string) => string {
  const t = useTexts('channels');
  const { data } = useOperation(readProject, { params: { id: projectId } });
  const isOnly = data === undefined || data.channels.length <= 1;
  return (name) => (isOnly ? t('name.only') : name);
}
