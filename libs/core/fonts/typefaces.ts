import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Font } from 'fontkit';
import { runsOf, type Covers } from './runs.js';

/** One file of a typeface, as bytes for whoever embeds it and opened for whoever asks it. */
export interface Typeface {
  name: string;
  bytes: Buffer;
  font: Font;
}

/** A stretch of text and the typeface to draw it in. */
export interface FacedRun {
  face: Typeface;
  text: string;
}

const CHINESE = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

/** The typefaces of papers and pictures that the server draws: some 10 MB, read when first asked for. */
export class Typefaces {
  private static loading: Promise<Typefaces> | undefined;

  private constructor(
    readonly chinese: Typeface,
    readonly alphabets: readonly Typeface[],
  ) {}

  static load(): Promise<Typefaces> {
    return (Typefaces.loading ??= Typefaces.open());
  }

  private static async open(): Promise<Typefaces> {
    const files = ALPHABETS.map((part) => `@fontsource/noto-sans/files/noto-sans-${part}-400-normal.woff`);
    const alphabets = await Promise.all(files.map((file, n) => open(file, ALPHABETS[n]!)));
    return new Typefaces(await open(CHINESE, 'chinese'), alphabets);
  }

  get all(): readonly Typeface[] {
    return [this.chinese, ...this.alphabets];
  }

  /** Cuts a line into runs. Quotation marks and dots are as wide as a Chinese sign in Chinese only. */
  runs(text: string, lang: string): FacedRun[] {
    const isChinese = lang.startsWith('zh');
    const faces = isChinese ? this.all : [...this.alphabets, this.chinese];
    const covers = faces.map(
      ({ font }): Covers =>
        (codePoint) =>
          font.hasGlyphForCodePoint(codePoint),
    );
    return runsOf(text, covers).map((run) => ({ face: faces[run.face]!, text: run.text }));
  }
}

async function open(file: string, name: string): Promise<Typeface> {
  // costs half a second, and most processes never draw
  const { create } = await import('fontkit');
  const bytes = await readFile(fileURLToPath(import.meta.resolve(file)));
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} holds several fonts.`);
  return { name, bytes, font };
}
