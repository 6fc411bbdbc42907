/** One mail to one person. */
export interface MailMessage {
  /** A bare address. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** A key of ours that names this mail for ever: sending it again gives the same Message-ID. */
  messageId: string;
  /** Further headers, e.g. `List-Unsubscribe`. */
  headers?: Record<string, string>;
}

/** The way out for mail. */
export abstract class MailPort {
  /** Resolves when the mail is accepted for delivery. Throws `MailRefused` for a message that could change its envelope. */
  abstract send(message: MailMessage): Promise<void>;

  /**
   * Whether the mail of this `messageId` is known to be on its way, so that a job cut off just after sending neither
   * repeats it nor draws its link anew.
   */
  abstract hasSent(messageId: string): Promise<boolean>;
}

/** The message itself is wrong; trying again will not help. */
export class MailRefused extends Error {}
