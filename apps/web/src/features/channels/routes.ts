import { createRoute } from '@tanstack/react-router';
import { requireMe } from '../../lib/me';
import { page } from '../../lib/page';
import { rootRoute } from '../../lib/root-route';

export const channelsRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/projects/$id/channels/$channelId',
    beforeLoad: requireMe,
    component: page('channels', () => import('./channel-page'), 'ChannelPage'),
  }),
];
