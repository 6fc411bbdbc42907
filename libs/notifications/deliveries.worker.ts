import { Injectable } from '@nestjs/common';
import { deliverNotices } from '#libs/contracts/notifications';
import { Config } from '#libs/core/config/config';
import { Database } from '#libs/core/database/database';
import { Every, HandlesJob } from '#libs/core/jobs/handles';
import { MailPort, MailRefused } from '#libs/core/mail/mail-port';
import { Notices } from '#libs/core/notices/notices';
import { Readers } from '#libs/core/notices/readers';
import { DeliveriesRepository, type DueDelivery, type Outcome } from './deliveries.repository.js';
import { noticeMail } from './notice-mail.js';
import { MAX_ATTEMPTS, retryDelaySeconds } from './retry-delay.js';
import { personsIn, sentenceFor } from './sentence.js';
import { Unsubscriptions } from './unsubscriptions.js';
import { Wordings } from './wordings.js';

const SWEEP_SECONDS = 15;
const NOTE_LENGTH = 500;

/** Sends what is due by e-mail. Whom it concerns is asked again at that moment: who lost the right gets nothing. */
@Injectable()
export class DeliveriesWorker {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly sources: Notices,
    private readonly readers: Readers,
    private readonly wordings: Wordings,
    private readonly unsubscriptions: Unsubscriptions,
    private readonly mail: MailPort,
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  @HandlesJob(deliverNotices)
  @Every(SWEEP_SECONDS)
  async deliver(): Promise<void> {
    while (await this.deliverOne());
  }

  /** False when nothing was due. */
  private deliverOne(): Promise<boolean> {
    return this.database.transaction(async () => {
      const due = await this.deliveries.takeDue();
      if (!due) return false;
      await this.deliveries.record(due.id, await this.attempt(due));
      return true;
    });
  }

  private async attempt(due: DueDelivery): Promise<Outcome> {
    const attempts = due.attempts + 1;
    try {
      const suppressed = await this.send(due);
      return { state: suppressed === undefined ? 'sent' : 'suppressed', attempts, note: suppressed ?? null };
    } catch (error) {
      const note = (error instanceof Error ? error.message : String(error)).slice(0, NOTE_LENGTH);
      const isHopeless = error instanceof MailRefused || attempts >= MAX_ATTEMPTS;
      if (isHopeless) return { state: 'dead', attempts, note };
      return { state: 'queued', attempts, note, retryInSeconds: retryDelaySeconds(attempts) };
    }
  }

  /** Why it was not sent; undefined when it was. */
  private async send({
    id,
    personId,
    type,
    payload,
    actorId,
    isMuted,
    isClosed,
  }: DueDelivery): Promise<string | undefined> {
    const key = `delivery ${id}`;
    if (await this.mail.hasSent(key)) return undefined;
    if (isMuted) return 'muted';
    if (isClosed) return 'unsubscribed';
    const notice = await this.sources.sourceOf(type).find(payload, actorId);
    const recipient = notice?.recipients.find((one) => one.personId === personId);
    if (!notice || !recipient) return 'no longer concerned';
    const [reader] = await this.readers.find([personId]);
    if (!reader?.email) return 'no verified address';
    const { uiLocale } = reader.actor;
    const { title, action, reasons } = this.wordings.of(type, uiLocale);
    const names = await this.readers.names(personId, personsIn(notice.params));
    const message = noticeMail(
      {
        key,
        to: reader.email,
        uiLocale,
        title: sentenceFor(title, notice.params, reader.actor, names),
        action,
        reason: reasons[recipient.reason] ?? '',
        path: notice.path,
        unsubscribeToken: await this.unsubscriptions.tokenFor({ personId, type }),
      },
      this.config.publicUrl,
    );
    await this.mail.send(message);
    return undefined;
  }
}
