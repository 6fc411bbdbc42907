import {
  accessRevoked,
  channelJoin,
  channelLeave,
  channelSync,
  messageCreated,
  messageDeleted,
  messageUpdated,
  variantReady,
  type MessageView,
} from '#libs/contracts/channels';
import { hasCode } from '../../../lib/errors';
import { hear, send, socket } from '../../../lib/realtime';
import { catchUp, receive, type Changes } from '../timeline/timeline';
import type { TimelineStore } from '../timeline/use-timeline';

export type LinkState = 'connecting' | 'live' | 'away' | 'revoked';

const RETRY = 3000;
/** Translations of one message come in several languages; one question covers them. */
const GATHER = 150;

/**
 * Keeps a channel current over the socket: joins, joins again after the link was away, and asks for what is missing as
 * soon as a revision was skipped. Returns how to leave.
 */
export function followChannel(
  channelId: string,
  store: TimelineStore,
  onState: (state: LinkState) => void,
): () => void {
  let left = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: Promise<void> | undefined;
  const stops: (() => void)[] = [];
  const lastRev = () => store.read()?.lastRev ?? 0;

  const takeAll = async (first: Changes): Promise<void> => {
    let changes = first;
    for (;;) {
      store.change((before) => catchUp(before, changes));
      if (changes.complete || left) return;
      changes = await send(channelSync, { channelId, afterRev: lastRev() });
    }
  };
  const sync = (): void => {
    asking ??= send(channelSync, { channelId, afterRev: lastRev() })
      .then(takeAll)
      .catch(() => undefined)
      .finally(() => {
        asking = undefined;
      });
  };
  const join = (): void => {
    if (left) return;
    clearTimeout(timer);
    send(channelJoin, { channelId, afterRev: lastRev() })
      .then(takeAll)
      .then(() => onState('live'))
      .catch((error: unknown) => {
        if (hasCode(error, 'not_found', 'forbidden')) return onState('revoked');
        timer = setTimeout(join, RETRY);
      });
  };
  const take = (message: MessageView): void => {
    if (message.channelId !== channelId) return;
    let gap = false;
    store.change((before) => {
      const next = receive(before, message);
      gap = next.gap;
      return next.timeline;
    });
    if (gap) sync();
  };

  const start = async (): Promise<void> => {
    const link = await socket();
    if (left) return;
    const away = () => onState('away');
    link.on('connect', join);
    link.on('disconnect', away);
    stops.push(() => link.off('connect', join).off('disconnect', away));
    for (const message of [messageCreated, messageUpdated, messageDeleted])
      stops.push(await hear(message, take));
    stops.push(
      await hear(variantReady, (ready) => {
        if (ready.channelId === channelId) setTimeout(sync, GATHER);
      }),
      await hear(accessRevoked, ({ subject }) => {
        if (subject.id === channelId) onState('revoked');
      }),
    );
    if (left) stops.forEach((stop) => stop());
    else if (link.connected) join();
  };
  void start();

  return () => {
    left = true;
    clearTimeout(timer);
    stops.forEach((stop) => stop());
    send(channelLeave, { channelId }).catch(() => undefined);
  };
}
