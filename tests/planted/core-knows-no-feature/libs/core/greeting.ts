import { ProjectsService } from '../projects/projects.service.js';

export const greeter = ProjectsService;
