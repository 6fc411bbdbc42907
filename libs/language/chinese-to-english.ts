import { isTight, unweighted, type Piece } from './translation-piece.js';
import { findChinese, type Lexicon } from './word-lookup.js';

const LONGEST_WORD = 10;
const PIECE =
  /\uE000(?<span>\d+)\uE001|(?<han>(?:3D)?\p{Script=Han}+)|(?<space>\s+)|(?<word>[\p{L}\p{N}]+)|[^]/gu;
const MARKS: Record<string, string> = {
  '，': ',',
  '。': '.',
  '、': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '《': '"',
  '》': '"',
  '…': '…',
  '～': '~',
  '　': ' ',
};

/** Cuts a shielded simplified Chinese text in words by longest match and renders each. */
export function piecesOfChinese(text: string, spans: readonly string[], lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: source, groups } of text.matchAll(PIECE)) {
    if (groups?.han) pieces.push(...segment(source, lexicon));
    else if (groups?.span)
      pieces.push(unweighted(source, source, isTight(spans[Number(groups.span)] ?? '') ? 'tight' : 'word'));
    else if (groups?.space) pieces.push(unweighted(source, source, 'space'));
    else if (groups?.word) pieces.push(unweighted(source, source, 'word'));
    else pieces.push(mark(source));
  }
  return pieces;
}

function mark(source: string): Piece {
  const output = MARKS[source] ?? source;
  if ('([“「《【（'.includes(source)) return unweighted(source, output, 'opening');
  return unweighted(source, output, ',.;:?!)]"'.includes(output) ? 'stop' : 'tight');
}

function segment(run: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < run.length;) {
    const piece = longestWord(run.slice(start, start + LONGEST_WORD), lexicon);
    pieces.push(piece);
    start += piece.source.length;
  }
  return pieces;
}

function longestWord(run: string, lexicon: Lexicon): Piece {
  for (let length = run.length; length > 0; length -= 1) {
    const source = run.slice(0, length);
    const found = findChinese(source, lexicon);
    if (!found) continue;
    const weight = found.from === 'function' ? 0 : length;
    // Nearly every single character is in the dictionary, so that alone it says little.
    const known = found.from === 'dictionary' && length === 1 ? weight / 2 : weight;
    return { source, output: found.rendering, kind: 'word', found, weight, known };
  }
  const source = String.fromCodePoint(run.codePointAt(0)!);
  return { source, output: source, kind: 'word', weight: 1, known: 0 };
}

/** Puts the pieces together with the spaces English has and Chinese has not. */
export function joinEnglish(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece['kind'] = 'space';
  for (const { output, kind } of pieces) {
    if (output === '') continue;
    const spaced = (kind === 'word' || kind === 'opening') && (before === 'word' || before === 'stop');
    text += spaced ? ` ${output}` : output;
    before = kind;
  }
  return text;
}
