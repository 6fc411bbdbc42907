import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesWorker } from './deliveries.worker.js';
import { Delivery } from './delivery.entity.js';
import { DeliveryLog } from './delivery-log.js';
import { Inbox } from './inbox.js';
import { InboxRepository } from './inbox.repository.js';
import { NotificationMute } from './notification-mute.entity.js';
import { NotificationPreference } from './notification-preference.entity.js';
import { Notification } from './notification.entity.js';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsListener } from './notifications.listener.js';
import { PlanningRepository } from './planning.repository.js';
import { Preferences } from './preferences.js';
import { SigningKey } from './signing-key.entity.js';
import { ToldNotice } from './told-notice.entity.js';
import { Unsubscriptions } from './unsubscriptions.js';
import { Wordings } from './wordings.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ToldNotice,
      Notification,
      Delivery,
      NotificationPreference,
      NotificationMute,
      SigningKey,
    ]),
  ],
  controllers: [NotificationsController, DeliveriesController],
  providers: [
    DeliveriesRepository,
    DeliveriesWorker,
    DeliveryLog,
    Inbox,
    InboxRepository,
    NotificationsListener,
    PlanningRepository,
    Preferences,
    Unsubscriptions,
    Wordings,
  ],
})
export class NotificationsModule {}
