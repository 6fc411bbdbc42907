import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in an e-mail allows whoever holds it: to close one way for one type of one person, no more. */
export interface Unsubscription {
  personId: string;
  type: string;
}

const signatureOf = (claim: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(`unsubscribe ${claim}`).digest();

/** `<claim>.<signature>`, both base64url; it does not expire, for mails are kept for years. */
export function signUnsubscription({ personId, type }: Unsubscription, secret: string): string {
  const claim = Buffer.from(JSON.stringify([personId, type])).toString('base64url');
  return `${claim}.${signatureOf(claim, secret).toString('base64url')}`;
}

/** What a token of ours allows; undefined for any other. */
export function readUnsubscription(token: string, secret: string): Unsubscription | undefined {
  const [claim = '', given = '', ...more] = token.split('.');
  const signature = Buffer.from(given, 'base64url');
  const expected = signatureOf(claim, secret);
  if (more.length > 0 || signature.length !== expected.length || !timingSafeEqual(signature, expected))
    return undefined;
  const [personId, type] = JSON.parse(Buffer.from(claim, 'base64url').toString('utf8')) as [string, string];
  return { personId, type };
}
