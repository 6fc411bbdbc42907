import type { WorkshopState } from '#libs/contracts/workshops';
import { AppError } from '#libs/core/app-error';

type Moves = Partial<Record<WorkshopState, readonly WorkshopState[]>>;

/** What a host may ask for. */
const BY_HOST: Moves = {
  draft: ['scheduled', 'cancelled'],
  scheduled: ['registration_open', 'cancelled'],
  registration_open: ['cancelled'],
  full: ['cancelled'],
  done: ['harvested'],
  harvested: ['archived'],
};

/** What its time brings. Nobody could register for one that never opened: its hosts move or cancel it. */
const BY_CLOCK: Moves = { registration_open: ['live'], full: ['live'], live: ['done'] };

/** What the last seat brings, and the first one given back. */
const BY_SEATS: Moves = { registration_open: ['full'], full: ['registration_open'] };

const RESCHEDULABLE: readonly WorkshopState[] = ['scheduled', 'registration_open', 'full'];

export type MovedBy = 'host' | 'clock' | 'seats';
const TABLE: Record<MovedBy, Moves> = { host: BY_HOST, clock: BY_CLOCK, seats: BY_SEATS };

/** Where it may go from here. */
export const nextStates = (from: WorkshopState, by: MovedBy): readonly WorkshopState[] =>
  TABLE[by][from] ?? [];

/** An illegal move is 409 with what is allowed. */
export function assertMove(from: WorkshopState, to: WorkshopState): void {
  if (!nextStates(from, 'host').includes(to)) throw illegal(from, to);
}

/** Between its announcement and its start it may move to another time; a draft is simply changed. */
export const isReschedulable = (state: WorkshopState): boolean => RESCHEDULABLE.includes(state);

export function assertReschedulable(state: WorkshopState): void {
  if (!isReschedulable(state)) throw illegal(state, 'rescheduled');
}

const illegal = (from: WorkshopState, to: string): AppError =>
  new AppError('illegal_transition', { from, to }, { allowed: [...nextStates(from, 'host')] });

/** People may register, for a seat or for the waitlist. */
export const takesRegistrations = (state: WorkshopState): boolean =>
  state === 'registration_open' || state === 'full';

/** Its texts, links and seats still matter to somebody who will come. */
export const isAhead = (state: WorkshopState): boolean =>
  state === 'draft' || state === 'live' || RESCHEDULABLE.includes(state);
