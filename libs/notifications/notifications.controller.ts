import { Controller } from '@nestjs/common';
import {
  listNotifications,
  muteSubject,
  readNotifications,
  readPreferences,
  unmuteSubject,
  unsubscribe,
  writePreferences,
} from '#libs/contracts/notifications';
import type { Input } from '#libs/contracts/operation';
import { DONE } from '#libs/contracts/primitives';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Given, Route, Who } from '#libs/core/http/route';
import { Inbox } from './inbox.js';
import { Preferences } from './preferences.js';
import { Unsubscriptions } from './unsubscriptions.js';

@Controller()
export class NotificationsController {
  constructor(
    private readonly inbox: Inbox,
    private readonly preferences: Preferences,
    private readonly unsubscriptions: Unsubscriptions,
  ) {}

  @Route(listNotifications)
  list(@Who() actor: SignedInActor, @Given() { query }: Input<typeof listNotifications>) {
    return this.inbox.list(actor, query);
  }

  @Route(readNotifications)
  read(@Who() actor: SignedInActor, @Given() { body }: Input<typeof readNotifications>) {
    return this.inbox.read(actor, body);
  }

  @Route(muteSubject)
  async mute(@Who() actor: SignedInActor, @Given() { params }: Input<typeof muteSubject>) {
    await this.inbox.mute(actor, { type: params.subjectType, id: params.subjectId });
    return DONE;
  }

  @Route(unmuteSubject)
  async unmute(@Who() actor: SignedInActor, @Given() { params }: Input<typeof unmuteSubject>) {
    await this.inbox.unmute(actor, { type: params.subjectType, id: params.subjectId });
    return DONE;
  }

  @Route(readPreferences)
  readPreferences(@Who() actor: SignedInActor) {
    return this.preferences.read(actor);
  }

  @Route(writePreferences)
  writePreferences(@Who() actor: SignedInActor, @Given() { body }: Input<typeof writePreferences>) {
    return this.preferences.write(actor, body);
  }

  @Route(unsubscribe)
  unsubscribe(@Who() actor: Actor, @Given() { query, body }: Input<typeof unsubscribe>) {
    return this.unsubscriptions.unsubscribe(actor, body.token ?? query.token);
  }
}
