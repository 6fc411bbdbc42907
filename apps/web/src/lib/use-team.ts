import { listProjectMembers } from '#libs/contracts/projects';
import type { ShoreWeek } from './overlap';
import { useMe } from './me';
import { useList } from './queries';
import type { Shore } from './time';
import { useShores } from './use-shores';
import { USUAL_WEEK } from './working-state';

/** The members of a project, a hundred at a time. */
export const useTeam = (projectId: string) =>
  useList(listProjectMembers, { params: { id: projectId }, query: { limit: 100 } });

/** The reader's day and that of the team's other side. */
export function useTeamShores(projectId: string): [mine: Shore & ShoreWeek, theirs: Shore & ShoreWeek] {
  const me = useMe();
  const { items } = useTeam(projectId);
  const other = items?.find(({ side }) => me && side !== me.homeRegion)?.timeZone;
  const [mine, theirs] = useShores(other);
  return [
    { ...mine, week: me?.workingHours ?? USUAL_WEEK },
    { ...theirs, week: USUAL_WEEK },
  ];
}
