import { projectRole } from '#libs/contracts/projects';

export const ROLES = projectRole.options;
