/** Semantic versions of three numbers: what comes after what, and what comes next by default. */
const partsOf = (number: string): number[] => number.split('.').map(Number);

/** Negative where `a` comes before `b`. */
export function compareNumbers(a: string, b: string): number {
  const other = partsOf(b);
  const differences = partsOf(a).map((part, at) => part - (other[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The highest of them; undefined of none. */
export const highestNumber = (numbers: readonly string[]): string | undefined =>
  numbers.toSorted(compareNumbers).at(-1);

/** Parts have six digits at most. */
const HIGHEST = 999_999;

/** The next minor version, or past the last of them the next major one: what somebody gets who does not say. */
export function nextNumber(number: string): string {
  const [major = 0, minor = 0] = partsOf(number);
  return minor < HIGHEST ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}
