/** What XML 1.0 has no place for, even escaped (section 2.2, Char), and the end of a CDATA section. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that may stand in a feed of any format. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, '').replaceAll(']]>', ']]\u200B>');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same where readers take what they get for HTML: nothing that people wrote is. */
export const asHtml = (text: string): string =>
  printable(text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? ''));
