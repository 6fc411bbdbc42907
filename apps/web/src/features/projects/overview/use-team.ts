import { listProjectMembers } from '#libs/contracts/projects';
import { useList } from '../../../lib/queries';

/** The members of a project, a hundred at a time. */
export const useTeam = (projectId: string) =>
  useList(listProjectMembers, { params: { id: projectId }, query: { limit: 100 } });
