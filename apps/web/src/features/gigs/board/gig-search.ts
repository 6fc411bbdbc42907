import type { GigState } from '#libs/contracts/gigs';
import type { Side } from '#libs/contracts/primitives';
import type { Skill } from '#libs/contracts/skills';
import { isSkill } from '../../../lib/skills';
import { STATES } from '../gig';

/** What an address asks of the board; what it cannot mean is left out. */
export interface GigSearch {
  skill?: Skill;
  language?: string;
  side?: Side;
  state?: GigState;
  mine?: 'posted' | 'claimed';
  projectId?: string;
}

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{2,8})?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SIDES: readonly Side[] = ['EU', 'CN', 'OTHER'];
const MINE = ['posted', 'claimed'] as const;

export function gigSearch(given: Record<string, unknown>): GigSearch {
  const { skill, language, projectId } = given;
  const side = SIDES.find((one) => one === given['side']);
  const state = STATES.find((one) => one === given['state']);
  const mine = MINE.find((one) => one === given['mine']);
  return {
    ...(isSkill(skill) && { skill }),
    ...(matches(TAG, language) && { language }),
    ...(side && { side }),
    ...(state && { state }),
    ...(mine && { mine }),
    ...(matches(ID, projectId) && { projectId }),
  };
}

const matches = (pattern: RegExp, value: unknown): value is string =>
  typeof value === 'string' && pattern.test(value);
