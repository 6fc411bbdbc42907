import type { Answer } from '#libs/contracts/operation';
import type { listRegistrations } from '#libs/contracts/registrations';
import type { listWorkshopSessions } from '#libs/contracts/workshop-sessions';
import type { listWorkshops, readWorkshop, WorkshopState } from '#libs/contracts/workshops';
import type { Tone } from '../../components/chip';

export type Workshop = Answer<typeof readWorkshop>;
export type WorkshopCard = Answer<typeof listWorkshops>['items'][number];
export type Session = Answer<typeof listWorkshopSessions>['items'][number];
export type Registration = Answer<typeof listRegistrations>['items'][number];

/** The colour that repeats what the word of a state says. */
export const STATE_TONES: Record<WorkshopState, Tone> = {
  draft: 'plain',
  scheduled: 'plain',
  registration_open: 'blue',
  full: 'persimmon',
  live: 'jade',
  done: 'plain',
  harvested: 'plain',
  archived: 'plain',
  cancelled: 'cinnabar',
};
