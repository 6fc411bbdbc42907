const CJK = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
const RUN =
  /\d+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^\P{L}\p{Script=Han}]+/gu;

/** One spelling for what reads alike: width, case, accents, brackets, quotes and dashes make no difference. */
export function titleKey(title: string): string {
  return runsOf(title).join(' ');
}

/**
 * The parts by which titles are compared: numbers whole, Chinese by pairs of characters, other words by triples, so
 * that a slip of the pen costs a part and not the word.
 */
export function titleGrams(title: string): Set<string> {
  return new Set(runsOf(title).flatMap(gramsOf));
}

function runsOf(title: string): string[] {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  return plain.match(RUN) ?? [];
}

function gramsOf(run: string): string[] {
  if (/^\d/.test(run)) return [run];
  const letters = CJK.test(run) ? [...run] : ['_', ...run, '_'];
  const size = CJK.test(run) ? 2 : 3;
  if (letters.length <= size) return [letters.join('')];
  return letters.slice(size - 1).map((_, at) => letters.slice(at, at + size).join(''));
}
