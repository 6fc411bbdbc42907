export const SESSION_COOKIE = 'qiao_session';
export const UI_COOKIE = 'qiao_ui';

/** One cookie of a Cookie header; only values of our own alphabet count. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined && /^[\w.-]{1,300}$/.test(value)) return value;
  }
  return undefined;
}

/** The Set-Cookie value of a session; an empty secret clears it. */
export function sessionCookie(secret: string, secure: boolean, maxAgeSeconds: number): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure ? '; Secure' : ''}`;
  return `${SESSION_COOKIE}=${secret}; ${attributes}`;
}
