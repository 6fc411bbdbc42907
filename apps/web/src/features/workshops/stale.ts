import { listRegistrations } from '#libs/contracts/registrations';
import { listWorkshops, readWorkshop } from '#libs/contracts/workshops';

/** Readings that are out of date once a seat was taken, given back or used. */
export const AFTER_SEATS = [readWorkshop, listWorkshops, listRegistrations];

/** Readings that are out of date once hosts changed something. */
export const AFTER_CHANGE = [readWorkshop, listWorkshops];
