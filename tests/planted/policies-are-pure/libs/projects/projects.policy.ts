import { ProjectsService } from './projects.service.js';

export const mayRead = (who: ProjectsService): boolean => who instanceof ProjectsService;
