import { createTransport, type Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import { assertEnvelope, messageIdOf } from './envelope.js';
import { MailPort, type MailMessage } from './mail-port.js';

/** Mail by SMTP, over a few connections that are kept. */
export class SmtpMail extends MailPort {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly config: Pick<Config, 'publicUrl' | 'env'>,
  ) {
    super();
    const url = new URL(smtpUrl);
    url.searchParams.set('pool', 'true');
    this.transport = createTransport(url.href, { disableFileAccess: true, disableUrlAccess: true });
  }

  override async send(message: MailMessage): Promise<void> {
    assertEnvelope(message);
    const { to, subject, text, html, headers } = message;
    await this.transport.sendMail({
      from: this.config.env.MAIL_FROM,
      // As an object the address is taken as it is, never parsed for more of them.
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: messageIdOf(message.messageId, this.config.publicUrl),
      headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    });
  }

  /** SMTP cannot be asked: what was cut off goes out once more, with the same Message-ID. */
  override hasSent(): Promise<boolean> {
    return Promise.resolve(false);
  }

  onModuleDestroy(): void {
    this.transport.close();
  }
}
