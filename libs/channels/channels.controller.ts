import { Controller } from '@nestjs/common';
import {
  deleteMessage,
  editMessage,
  listMessages,
  listMyChannels,
  markRead,
  postMessage,
  readChannel,
} from '#libs/contracts/channels';
import type { Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { ChannelsService } from './channels.service.js';
import { MessagesService } from './messages.service.js';

@Controller()
export class ChannelsController {
  constructor(
    private readonly channels: ChannelsService,
    private readonly messages: MessagesService,
  ) {}

  @Route(listMyChannels)
  mine(@Who() actor: SignedInActor) {
    return this.channels.mine(actor);
  }

  @Route(readChannel)
  read(@Who() actor: Actor, @Given() { params }: Input<typeof readChannel>) {
    return this.channels.read(actor, params.id);
  }

  @Route(markRead)
  markRead(@Who() actor: SignedInActor, @Given() { params, body }: Input<typeof markRead>) {
    return this.channels.markRead(actor, params.id, body.seq);
  }

  @Route(listMessages)
  list(@Who() actor: Actor, @Given() { params, query }: Input<typeof listMessages>) {
    return this.messages.list(actor, params.id, query);
  }

  @Route(postMessage)
  post(@Who() actor: SignedInActor, @Given() { params, body }: Input<typeof postMessage>) {
    return this.messages.post(actor, params.id, body);
  }

  @Route(editMessage)
  edit(@Who() actor: SignedInActor, @Given() { params, body }: Input<typeof editMessage>) {
    return this.messages.edit(actor, params.id, body);
  }

  @Route(deleteMessage)
  remove(@Who() actor: SignedInActor, @Given() { params }: Input<typeof deleteMessage>) {
    return this.messages.remove(actor, params.id);
  }
}
