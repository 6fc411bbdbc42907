import type { ActorName } from '../recipe.js';
import type { World } from '../world.js';

/** What a socket message carries in the world as it is. */
export const socketRecipes: Record<string, (world: World, actor: ActorName) => object> = {
  'channel.join': ({ working }) => ({ channelId: working.channelId }),
  'channel.leave': ({ working }) => ({ channelId: working.channelId }),
  'channel.sync': ({ working }) => ({ channelId: working.channelId, afterRev: 0 }),
  'message.send': ({ working }, actor) => ({
    channelId: working.channelId,
    clientMsgId: `socket-${actor}`,
    text: 'Hello.',
  }),
  'channel.read': ({ working }) => ({ channelId: working.channelId, seq: 1 }),
  typing: ({ working }) => ({ channelId: working.channelId }),
  'presence.set': () => ({ state: 'active' }),
};
