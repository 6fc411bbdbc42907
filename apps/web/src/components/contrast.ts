/** The contrast of two colours after WCAG 2.2, 1–21. Colours as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Reads `--name: light-dark(#…, #…)` from a style sheet. Asking for a token it does not have throws. */
export function tokensOf(css: string): Record<'light' | 'dark', (name: string) => string> {
  const pairs = new Map<string, readonly [string, string]>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(
    /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g,
  )) {
    pairs.set(name, [light, dark]);
  }
  const pick = (at: 0 | 1) => (name: string) => {
    const pair = pairs.get(name);
    if (!pair) throw new Error(`no token --${name}`);
    return pair[at];
  };
  return { light: pick(0), dark: pick(1) };
}
