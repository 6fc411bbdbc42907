const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Escaped text whose http(s) addresses are links. */
export function linkify(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"'，。；）]+[^\s<>"'，。；）.,;:!?)])/u)
    .map((piece, n) => {
      const safe = escapeHtml(piece);
      return n % 2 === 1 ? `<a href="${safe}" rel="noreferrer">${safe}</a>` : safe;
    })
    .join('');
}
