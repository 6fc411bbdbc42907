const SECRET_FIELDS = [
  'cookie',
  'authorization',
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
];

/** Fields that are never written, at the top, in `headers` or one level down. */
export const REDACTED = [
  '["set-cookie"]',
  '*["set-cookie"]',
  ...SECRET_FIELDS.flatMap((name) => [name, `*.${name}`]),
];

const IN_TEXT =
  /\b((?:bearer\s|(?:cookie|authorization|password|token|secret|qiao_session)["']?\s?[=:]\s?["']?)(?:bearer |basic )?)[^\s"'&,;]+/gi;
const IN_URL = /(\w+:\/\/[^\s:/@]*:)[^\s/@]+@/g;

/** A line of text without the values of what looks like a credential, a link's token or a password in an address. */
export const withoutSecrets = (text: string): string =>
  text.replace(IN_URL, '$1***@').replace(IN_TEXT, '$1***');
