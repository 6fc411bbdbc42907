/** One Han character, or up to two Latin letters: `陈伟` → `陈`, `Innovation manager` → `IM`. */
export function initials(name: string): string {
  const trimmed = name.trim();
  const first = [...trimmed][0] ?? '·';
  if (/\p{Script=Han}/u.test(first)) return first;
  const words = trimmed.split(/[\s·.-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toUpperCase() || first;
}
