import { createHash } from 'node:crypto';
import { MailRefused, type MailMessage } from './mail-port.js';

const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,253}$/u;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,70}$/;
/** Headers that say who gets it, from whom, and what it is: never from a caller's list. */
const OURS =
  /^(to|cc|bcc|from|sender|reply-to|return-path|message-id|subject|date|mime-version|content-.*)$/i;

/** Lets a message pass only when nothing in it can add a recipient or a header. Throws `MailRefused`. */
export function assertEnvelope({ to, subject, headers = {} }: MailMessage): void {
  if (CONTROL.test(to) || !ADDRESS.test(to)) throw new MailRefused('The recipient is not one bare address.');
  if (CONTROL.test(subject)) throw new MailRefused('The subject is not one line.');
  for (const [name, value] of Object.entries(headers)) {
    if (!HEADER_NAME.test(name) || OURS.test(name))
      throw new MailRefused('A header is not one a caller may set.');
    if (CONTROL.test(value)) throw new MailRefused(`The header ${name} is not one line.`);
  }
}

/** The Message-ID (RFC 5322 §3.6.4) of a key at this installation: the same for every repeat, and telling nothing. */
export function messageIdOf(key: string, publicUrl: string): string {
  const left = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return `<${left}@${new URL(publicUrl).hostname.replace(/^\[|\]$/g, '').replaceAll(':', '-')}>`;
}
