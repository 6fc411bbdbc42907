/** How often a delivery is tried before somebody has to look at it: over about a day. */
export const MAX_ATTEMPTS = 8;

const FIRST_SECONDS = 30;
const FACTOR = 4;
const LONGEST_SECONDS = 8 * 3600;

/** Seconds until the next try after so many failed ones (1 or more): 30 s, 2 min, 8 min, … at most 8 h. */
export const retryDelaySeconds = (attempts: number): number =>
  Math.min(FIRST_SECONDS * FACTOR ** (attempts - 1), LONGEST_SECONDS);
