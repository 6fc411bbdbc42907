import { isTight, unweighted, type Piece } from './translation-piece.js';
import { findEnglish, type Lexicon } from './word-lookup.js';

const LONGEST_PHRASE = 5;
const TOKEN =
  /\uE000(?<span>\d+)\uE001|(?<word>\d?[\p{L}\p{N}]+(?:['’][\p{L}]+)*)|(?<space>\s+)|(?<stop>[,.;:?!](?=\s|$))|[^]/gu;
const STOPS: Record<string, string> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };

interface Token {
  source: string;
  kind: 'word' | 'space' | 'stop' | 'span' | 'other';
  span?: string;
}

function tokensOf(text: string, spans: readonly string[]): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: source, groups }) => {
    if (groups?.span) return { source, kind: 'span', span: spans[Number(groups.span)] ?? '' };
    if (groups?.word) return { source, kind: 'word' };
    if (groups?.space) return { source, kind: 'space' };
    return { source, kind: groups?.stop ? 'stop' : 'other' };
  });
}

/** Cuts a shielded English text in phrases by longest match and renders each. */
export function piecesOfEnglish(text: string, spans: readonly string[], lexicon: Lexicon): Piece[] {
  const tokens = tokensOf(text, spans);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = tokens[at]!.kind === 'word' ? longestPhrase(tokens, at, lexicon) : undefined;
    pieces.push(phrase?.piece ?? verbatim(tokens, at));
    at += phrase?.length ?? 1;
  }
  return pieces;
}

/** Words that follow each other by one space or hyphen, from `at` on; every second token is the joint. */
function longestPhrase(tokens: Token[], at: number, lexicon: Lexicon) {
  let words = 1;
  while (
    words < LONGEST_PHRASE &&
    tokens[at + words * 2]?.kind === 'word' &&
    /^[ -]$/.test(tokens[at + words * 2 - 1]!.source)
  )
    words += 1;
  for (; words > 0; words -= 1) {
    const length = words * 2 - 1;
    const phrase = tokens.slice(at, at + length);
    const source = phrase.map((token) => token.source).join('');
    const found =
      findEnglish([source.toLowerCase().replaceAll('’', "'")], lexicon) ??
      findEnglish(source.toLowerCase().split(/[ -]/), lexicon);
    if (!found) continue;
    const weight = found.from === 'function' ? 0 : words;
    return {
      length,
      piece: { source, output: found.rendering, kind: 'word', found, weight, known: weight } satisfies Piece,
    };
  }
  return undefined;
}

function verbatim(tokens: Token[], at: number): Piece {
  const { source, kind, span } = tokens[at]!;
  if (kind === 'span') return unweighted(source, source, isTight(span ?? '') ? 'tight' : 'word');
  if (kind === 'space') return unweighted(source, source, 'space');
  if (kind === 'stop') return unweighted(source, STOPS[source] ?? source, 'stop');
  if (kind === 'other') return unweighted(source, source, 'tight');
  return { ...unweighted(source, source, 'word'), weight: isName(tokens, at) ? 0 : 1 };
}

/** Names and abbreviations need no translation: a capital inside a sentence, or no lower-case letter at all. */
function isName(tokens: Token[], at: number): boolean {
  const { source } = tokens[at]!;
  if (!/\p{Ll}/u.test(source)) return true;
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== 'space');
  return /^\p{Lu}/u.test(source) && before !== undefined && before.kind !== 'stop';
}

/** Puts the pieces together: no space between Chinese words, one beside Latin words where the source had one. */
export function joinChinese(pieces: readonly Piece[]): string {
  let text = '';
  let space = '';
  for (const { output, kind } of pieces) {
    if (kind === 'space') {
      // Two in a row are one: the word between them became nothing.
      space = (space + output).includes('\n') ? space + output : output;
      continue;
    }
    if (output === '') continue;
    const visible = space.includes('\n') || (space !== '' && needsSpace(text, output));
    text += (visible ? space : '') + output;
    space = '';
  }
  return (text + space).replace(HYPHEN_IN_CHINESE, '$1');
}

const HYPHEN_IN_CHINESE = /(\p{Script=Han})-(?=\p{Script=Han})/gu;
const NEEDS_NO_SPACE_AFTER = /[，。；：？！、\s]$/u;
const IS_HAN = /\p{Script=Han}/u;
const needsSpace = (before: string, after: string): boolean =>
  before !== '' &&
  !NEEDS_NO_SPACE_AFTER.test(before) &&
  !(IS_HAN.test(before.at(-1)!) && IS_HAN.test(after.charAt(0)));
