/** Open and close a placeholder: private-use characters, which no keyboard types and no dictionary knows. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** One placeholder in a shielded text; its number is the index of the span. */
export const PLACEHOLDER = /\uE000(\d+)\uE001/g;

/** A text whose parts that no translation may touch are replaced by placeholders, and those parts in order. */
export interface Shielded {
  text: string;
  spans: string[];
}

const UNITS = [
  '%|‰|°C|°F|℃|℉|°|[munpfkMGT]?(?:Hz|V|A|W|Wh|Ah|F|H|m|g|s|B|bit|bps|Pa|N|J|Nm|mol|L|l)',
  '[KMGT]i?B|mAh|kWh|mil|inch|ft|[mc]m[²³]|m[²³]|cm|[kM]?Ω|rpm|dB[im]?|px|dpi|psi|bar|h|min|ppm|EUR|USD|RMB|CNY',
].join('|');
const NUMBER = '\\d{1,15}(?:[.,]\\d{1,9}){0,4}';
const CJK_MARKS = '\\p{Script=Han}，。；：、！？（）《》「」【】';
const ADDRESS = `[^\\s<>"'\`\\]${CJK_MARKS}`;

/**
 * In order of precedence. Repetitions are bounded or cannot start anew inside what they scanned, so that hostile text
 * costs linear time. An address ends at a Chinese character: people write them into Chinese without a space.
 */
const PATTERNS = [
  '[\\uE000\\uE001]', // our own marks in the text would forge a placeholder
  '```[^]*?```|~~~[^]*?~~~',
  '`[^`\\n]+`',
  '\\]\\([^()\\s]*\\)', // where a markdown link leads; its label is text
  '<https?:[^\\s<>]*>|<\\/?[A-Za-z][^<>\\n]{0,300}>',
  `(?:https?:\\/\\/|www\\.)${ADDRESS}]*${ADDRESS}.,;:!?)]`,
  '[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,5}',
  '@\\[[^\\]\\n]{1,80}\\]|@[\\p{L}\\p{N}_.-]{0,40}[\\p{L}\\p{N}_]',
  '^[ \\t]{0,8}(?:#{1,6}|[-*+]|\\d{1,3}[.)]|>)[ \\t]',
  '!?\\[(?=[^\\]\\n]{0,200}\\]\\()|\\*\\*|__|~~|\\|',
  `[±≤≥<>~≈]?${NUMBER}(?:\\s?[x×–-]\\s?${NUMBER}){0,3}\\s?(?:${UNITS})(?![A-Za-z0-9])`,
  '(?<word>[A-Za-z0-9]+(?:[-./_][A-Za-z0-9]+)*)',
];
const PROTECTED = new RegExp(PATTERNS.join('|'), 'gmu');

/** LIS2DW12, STM32F103-C8T6, v1.2.3 and plain numbers; not words like 3D or MP3. */
function isPartNumber(word: string): boolean {
  const digits = word.match(/\d/g)?.length ?? 0;
  return /[A-Za-z]/.test(word) ? digits >= 2 && word.length >= 4 : digits > 0;
}

/**
 * Takes out what must come through a translation byte for byte: code, addresses, mentions, quantities, part numbers
 * and markdown marks. `unshield` with the same spans is its exact inverse.
 */
export function shield(text: string): Shielded {
  const spans: string[] = [];
  let shielded = '';
  let end = 0;
  for (const match of text.matchAll(PROTECTED)) {
    if (match.groups?.word !== undefined && !isPartNumber(match[0])) continue;
    shielded += `${text.slice(end, match.index)}${OPEN}${spans.length}${CLOSE}`;
    spans.push(match[0]);
    end = match.index + match[0].length;
  }
  return { text: shielded + text.slice(end), spans };
}

/** Puts the spans back; placeholders a translator invented disappear. */
export function unshield(text: string, spans: readonly string[]): string {
  return text.replace(PLACEHOLDER, (_, index: string) => spans[Number(index)] ?? '');
}
