import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

const getParentRoute = () => rootRoute;

export const projectsRoutes = [
  createRoute({
    getParentRoute,
    path: '/projects',
    beforeLoad: requireMe,
    component: page('projects', () => import('./projects-page'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$id',
    beforeLoad: requireMe,
    component: page('projects', () => import('./overview/project-page'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$id/files',
    beforeLoad: requireMe,
    component: page('projects', () => import('./files/files-page'), 'FilesPage'),
  }),
];
