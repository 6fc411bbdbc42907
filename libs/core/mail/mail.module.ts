import { Global, Module } from '@nestjs/common';
import { Clock } from '../config/clock.js';
import { Config } from '../config/config.js';
import { MailPort } from './mail-port.js';
import { OutboxMail } from './outbox-mail.js';
import { OutboxController } from './outbox.controller.js';
import { SmtpMail } from './smtp-mail.js';

const chooseMail = (config: Config, clock: Clock): MailPort =>
  config.env.SMTP_URL === undefined
    ? new OutboxMail(config, clock)
    : new SmtpMail(config.env.SMTP_URL, config);

@Global()
@Module({
  controllers: [OutboxController],
  providers: [{ provide: MailPort, inject: [Config, Clock], useFactory: chooseMail }],
  exports: [MailPort],
})
export class MailModule {}
