import { Controller } from '@nestjs/common';
import { listDeliveries, replayDelivery } from '#libs/contracts/deliveries';
import type { Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { Actor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { DeliveryLog } from './delivery-log.js';

@Controller()
export class DeliveriesController {
  constructor(private readonly log: DeliveryLog) {}

  @Route(listDeliveries)
  list(@Who() actor: Actor, @Given() { query }: Input<typeof listDeliveries>) {
    return this.log.list(actor, query);
  }

  @Route(replayDelivery)
  async replay(@Who() actor: Actor, @Given() { params }: Input<typeof replayDelivery>) {
    await this.log.replay(actor, params.id);
    return DONE;
  }
}
