import type { UiLocale } from '#libs/contracts/locale';

const MARKER = '<!--head-->';

/** The built `index.html`, cut where the server writes into it. */
export class PageTemplate {
  private readonly parts: readonly [start: string, head: string, rest: string];

  /** Throws when the marker or the language of `<html>` is missing: pages would silently lose their head. */
  constructor(html: string) {
    const cut = /^(.*<html\s+lang=")[^"]*(".*)$/s.exec(html.replace(/<title>[^<]*<\/title>\s*/, ''));
    const [head, rest] = (cut?.[2] ?? '').split(MARKER);
    if (cut?.[1] === undefined || head === undefined || rest === undefined) {
      throw new Error(`index.html needs <html lang="…"> and the marker ${MARKER}.`);
    }
    this.parts = [cut[1], head, rest];
  }

  render(ui: UiLocale, head: string): string {
    const [start, before, rest] = this.parts;
    return `${start}${ui}${before}${head}${rest}`;
  }
}
