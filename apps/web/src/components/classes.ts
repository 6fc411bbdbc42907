/** Joins class names; whatever is absent is left out. */
export const classes = (...names: (string | false | undefined | null)[]): string =>
  names.filter(Boolean).join(' ');
