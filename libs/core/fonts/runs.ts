/** A stretch of text that one typeface has all signs of. */
export interface Run {
  /** Which of the typefaces. */
  face: number;
  text: string;
}

/** Whether a typeface has a sign. */
export type Covers = (codePoint: number) => boolean;

/** What is drawn for a sign that no typeface has: a box says that something stands here. */
export const MISSING = '□';

/** They draw nothing, and some turn the order of what follows: a name must not rewrite the document around it. */
const UNDRAWN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}\p{Zl}\p{Zp}]/gu;

/** A line of text as it can be drawn: composed, on one line, without signs that nobody sees. */
const drawable = (text: string): string => text.normalize('NFC').replace(/\s/gu, ' ').replace(UNDRAWN, '');

/** Cuts one line of text into runs, each sign in the first typeface that has it. */
export function runsOf(text: string, faces: readonly Covers[]): Run[] {
  const runs: Run[] = [];
  for (const sign of drawable(text)) {
    const found = faces.findIndex((covers) => covers(sign.codePointAt(0)!));
    const face = Math.max(found, 0);
    const drawn = found < 0 ? MISSING : sign;
    const last = runs.at(-1);
    if (last?.face === face) last.text += drawn;
    else runs.push({ face, text: drawn });
  }
  return runs;
}
