/** What an operator may state of itself; the server writes each as `<meta name="qiao:…">`. */
export const STATEMENTS = [
  'operator',
  'address',
  'contact',
  'register',
  'responsible',
  'icp',
  'hosting',
] as const;

/** Puts the operator's own statements where a text names them as `{operator}`; what is missing is said to be missing. */
export function fillIn(
  text: string,
  missing: string,
  stated: (name: string) => string | undefined = fromHead,
): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    STATEMENTS.some((statement) => statement === name) ? (stated(name) ?? missing) : whole,
  );
}

function fromHead(name: string): string | undefined {
  return document.head.querySelector<HTMLMetaElement>(`meta[name="qiao:${name}"]`)?.content || undefined;
}
