const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/** Only what RFC 5987 allows unescaped; `encodeURIComponent` leaves four more. */
const encodeExtended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * `attachment` with a name for every reader (RFC 6266): plain ASCII, and the true one in RFC 5987 form. Signs that could
 * leave the header or reverse the reading direction of a name are dropped.
 */
export function attachment(name: string): string {
  const clean = name.replace(CONTROL, '').replace(/[/\\]/g, '_') || 'file';
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeExtended(clean)}`;
}
