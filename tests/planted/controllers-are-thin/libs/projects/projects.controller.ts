import { ProjectsRepository } from './projects.repository.js';

export const controller = ProjectsRepository;
