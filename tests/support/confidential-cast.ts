import { watchChallenge } from '#libs/contracts/challenge-watches';
import type { Socket } from 'socket.io-client';
import type { Client } from './client.js';
import { onDatabase } from './database.js';
import { ANNA, signIn, signUp, type Signed } from './people.js';
import type { Stack } from './processes.js';
import { connect } from './socket.js';
import { gather, type Cast } from './world.js';

/** The eight of issue 4, who must not learn what others handed in. */
export const STRANGERS = [
  'visitor',
  'outsider',
  'rival',
  'watcher',
  'unassigned evaluator',
  'conflicted evaluator',
  'colleague of the sponsor',
  'administrator',
] as const;
/** Neither do these, nor does the manager before the deadline. */
export const OTHERS = ['unconfirmed', 'removed'] as const;
export type Stranger = (typeof STRANGERS)[number] | (typeof OTHERS)[number];

export interface ConfidentialCast extends Cast {
  strangers: Record<Stranger, Client>;
  unassigned: Signed;
  conflicted: Signed;
}

/** Signs everybody up. The roles that need a challenge they take later. */
export async function gatherStrangers(stack: Stack): Promise<ConfidentialCast> {
  const cast = await gather(stack);
  const one = (name: string) => signUp(stack, `${name}@stranger.example`, 'EU', ANNA);
  const [watcher, unassigned, conflicted, administrator] = [
    await one('watcher'),
    await one('unassigned'),
    await one('conflicted'),
    await one('administrator'),
  ];
  await onDatabase(stack.databaseUrl, (database) =>
    database.query(`update persons set platform_roles = '{admin}' where id = $1::uuid`, [administrator.id]),
  );
  return {
    ...cast,
    unassigned,
    conflicted,
    strangers: {
      visitor: cast.anonymous,
      outsider: cast.outsider.client,
      rival: cast.rival.client,
      watcher: watcher.client,
      'unassigned evaluator': unassigned.client,
      'conflicted evaluator': conflicted.client,
      'colleague of the sponsor': cast.member.client,
      // rights are read when somebody signs in
      administrator: await signIn(stack.urls[0] ?? '', administrator.email),
      unconfirmed: cast.unverified,
      removed: cast.removed.client,
    },
  };
}

export const watch = ({ strangers }: ConfidentialCast, id: string): Promise<unknown> =>
  strangers.watcher.call(watchChallenge, { params: { id } });

/** What everybody who may connect hears; a place to look into later. */
export class Overheard {
  readonly pushed: string[] = [];
  private readonly sockets: Socket[] = [];

  async listen(client: Client): Promise<Socket | undefined> {
    const socket = await connect(client.base, client.session).catch(() => undefined);
    socket?.onAny((...heard: unknown[]) => this.pushed.push(JSON.stringify(heard)));
    if (socket) this.sockets.push(socket);
    return socket;
  }

  close(): void {
    for (const socket of this.sockets) socket.close();
  }
}
