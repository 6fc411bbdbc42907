import fc from 'fast-check';
import { assertEnvelope, messageIdOf } from './envelope.js';
import { MailRefused, type MailMessage } from './mail-port.js';

const mail = (more: Partial<MailMessage> = {}): MailMessage => ({
  to: 'wei@example.cn',
  subject: '桥 · Your invitation',
  text: 'Hello',
  messageId: 'k',
  ...more,
});

describe('an envelope', () => {
  it.each([
    mail(),
    mail({ headers: { 'List-Unsubscribe': '<https://qiao.example/u>' } }),
    mail({ to: 'ü.b+c@münchen.example' }),
  ])('passes: %j', (message) => expect(() => assertEnvelope(message)).not.toThrow());

  it.each([
    mail({ to: 'a@b.example, c@d.example' }),
    mail({ to: 'Eve <eve@example.com>' }),
    mail({ to: 'a@b.example\r\nBcc: c@d.example' }),
    mail({ subject: 'Hello\r\nBcc: c@d.example' }),
    mail({ headers: { 'X-Note': 'a\nBcc: c@d.example' } }),
    mail({ headers: { 'X-Note: a\r\nBcc': 'c@d.example' } }),
    mail({ headers: { bcc: 'c@d.example' } }),
  ])('refuses: %j', (message) => expect(() => assertEnvelope(message)).toThrow(MailRefused));

  it('lets no control character through in recipient or subject', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('\r', '\n', '\0', '\u2028'),
        fc.string(),
        (before, sign, after) => {
          expect(() => assertEnvelope(mail({ subject: before + sign + after }))).toThrow(MailRefused);
          expect(() => assertEnvelope(mail({ to: `${before}@${sign}${after}` }))).toThrow(MailRefused);
        },
      ),
    );
  });
});

describe('a Message-ID', () => {
  it('is equal for equal keys and hides them', () => {
    const id = messageIdOf('verify ada@example.org', 'https://qiao.example:8443');
    expect(id).toBe(messageIdOf('verify ada@example.org', 'https://qiao.example:8443'));
    expect(id).toMatch(/^<[0-9a-f]{32}@qiao\.example>$/);
    expect(id).not.toBe(messageIdOf('verify bob@example.org', 'https://qiao.example:8443'));
  });

  it('is one for an IPv6 host, too', () => {
    expect(messageIdOf('k', 'http://[::1]:3000')).toMatch(/^<[0-9a-f]{32}@--1>$/);
  });
});
