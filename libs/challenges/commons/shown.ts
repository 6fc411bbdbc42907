import { rivalsSee, type RivalsSee } from '#libs/contracts/commons';

const STEPS: readonly RivalsSee[] = rivalsSee.options;
const rank = (step: RivalsSee): number => STEPS.indexOf(step);

export const isMore = (one: RivalsSee, than: RivalsSee): boolean => rank(one) > rank(than);

/** What decides how somebody may appear. */
export interface Showing {
  /** The sponsor speaks under its people’s names. */
  manages: boolean;
  /** What the switch asks of those who join now. */
  asked: RivalsSee;
  /** What they show already. */
  shows: RivalsSee | null;
}

/**
 * How somebody may appear: never as less than before, since what was seen is seen. Who joins shows at least what the
 * switch asks for; who joined before it was turned up decides alone.
 */
export function mayShow({ manages, asked, shows }: Showing): RivalsSee[] {
  if (manages) return ['names'];
  const least = shows ?? asked;
  return STEPS.filter((step) => !isMore(least, step));
}

/** The switch goes down only while nobody joined under more: they were shown. */
export const mayAsk = (asked: RivalsSee, askedBefore: readonly RivalsSee[]): boolean =>
  !askedBefore.some((before) => isMore(before, asked));
