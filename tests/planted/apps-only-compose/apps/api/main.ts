import { ProjectsService } from '../../libs/projects/projects.service.js';

export const service = ProjectsService;
