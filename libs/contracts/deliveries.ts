import { z } from 'zod';
import { noticeChannel } from './notice.js';
import { operation } from './operation.js';
import { done, id, instant, page, pageQuery } from './primitives.js';

/** `suppressed`: it was not to be sent any more (muted, no right to know, no verified address). `dead`: every try failed. */
export const deliveryState = z.enum(['queued', 'sent', 'suppressed', 'dead']);
export type DeliveryState = z.infer<typeof deliveryState>;

export const deliveryView = z
  .object({
    id,
    channel: noticeChannel,
    state: deliveryState,
    /** Of the notice. */
    type: z.string(),
    personId: id,
    subject: z.object({ type: z.string(), id }),
    attempts: z.int().min(0),
    /** The next try of what is queued. */
    notBefore: instant,
    /** What the last try failed of, or why it was not sent. */
    note: z.string().nullable(),
    changedAt: instant,
  })
  .meta({ id: 'Delivery' });
export type DeliveryView = z.infer<typeof deliveryView>;

export const listDeliveries = operation({
  id: 'deliveries.list',
  method: 'GET',
  path: '/admin/deliveries',
  access: 'platform.administer',
  summary: 'Notifications on their way by e-mail, newest first, with what became of them.',
  query: z.strictObject({ ...pageQuery, state: deliveryState.optional() }),
  answer: page(deliveryView),
});

export const replayDelivery = operation({
  id: 'deliveries.replay',
  method: 'POST',
  path: '/admin/deliveries/:id/replay',
  access: 'platform.administer',
  summary: 'Try a dead delivery again, at once; its e-mail keeps its Message-ID.',
  params: z.strictObject({ id }),
  answer: done,
});

export const deliveryOperations = [listDeliveries, replayDelivery];
