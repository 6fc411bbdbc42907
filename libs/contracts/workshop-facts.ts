import { z } from 'zod';
import { defineEvent, defineJob } from './facts.js';
import { defineNotice } from './notice.js';
import { id } from './primitives.js';
import { workshopState } from './workshops.js';

const ofWorkshop = z.object({ workshopId: id });
const byPerson = ofWorkshop.extend({ byId: id });
const audited = { subject: 'workshop', idFrom: 'workshopId' } as const;
export const workshopCreated = defineEvent('workshop.created', ofWorkshop, audited);
export const workshopEdited = defineEvent('workshop.edited', ofWorkshop, audited);
export const workshopMoved = defineEvent(
  'workshop.moved',
  ofWorkshop.extend({ from: workshopState, to: workshopState }),
  audited,
);
export const workshopPublished = defineEvent('workshop.published', byPerson);
export const workshopCancelled = defineEvent('workshop.cancelled', byPerson);
export const workshopRescheduled = defineEvent('workshop.rescheduled', byPerson, audited);
const ofHost = byPerson.extend({ personId: id });
export const workshopHostAdded = defineEvent('workshop.hostAdded', ofHost, audited);
export const workshopHostRemoved = defineEvent('workshop.hostRemoved', ofHost, audited);

const ofRegistration = ofWorkshop.extend({ registrationId: id, personId: id });
const registrationAudited = { subject: 'registration', idFrom: 'registrationId' } as const;
export const registrationConfirmed = defineEvent(
  'registration.confirmed',
  ofRegistration,
  registrationAudited,
);
export const registrationWaitlisted = defineEvent(
  'registration.waitlisted',
  ofRegistration,
  registrationAudited,
);
export const registrationPromoted = defineEvent('registration.promoted', ofRegistration, registrationAudited);
export const registrationCancelled = defineEvent(
  'registration.cancelled',
  ofRegistration.extend({ byId: id }),
  registrationAudited,
);
export const registrationCheckedIn = defineEvent(
  'registration.checkedIn',
  ofRegistration,
  registrationAudited,
);
/** Whatever came of it: somebody asked for a seat. */
export const registrationReceived = defineEvent('registration.received', ofRegistration);

/** Starts and ends what is due; runs at those instants and again as a sweep. */
export const advanceDueWorkshops = defineJob('workshops.advanceDue', z.object({}));

const BOTH = ['in_app', 'email'] as const;
export const noticeRegistered = defineNotice({
  type: 'workshops.registered',
  event: registrationConfirmed,
  audience: 'who took the seat',
  channels: BOTH,
});
export const noticeWaitlisted = defineNotice({
  type: 'workshops.waitlisted',
  event: registrationWaitlisted,
  audience: 'who was put on the waitlist',
  channels: BOTH,
});
export const noticePromoted = defineNotice({
  type: 'workshops.promoted',
  event: registrationPromoted,
  audience: 'who moved up from the waitlist',
  channels: BOTH,
});
export const noticeRegistrationReceived = defineNotice({
  type: 'workshops.registrationReceived',
  event: registrationReceived,
  audience: 'the hosts',
  channels: ['in_app'],
});
export const noticeRegistrationCancelled = defineNotice({
  type: 'workshops.registrationCancelled',
  event: registrationCancelled,
  audience: 'whose seat a host gave back',
  channels: BOTH,
});
export const noticeWorkshopRescheduled = defineNotice({
  type: 'workshops.rescheduled',
  event: workshopRescheduled,
  audience: 'all registered and waiting, and the other host',
  channels: BOTH,
});
export const noticeWorkshopCancelled = defineNotice({
  type: 'workshops.cancelled',
  event: workshopCancelled,
  audience: 'all registered and waiting, and the other host',
  channels: BOTH,
});
export const noticeWorkshopPublished = defineNotice({
  type: 'workshops.published',
  event: workshopPublished,
  audience: 'the members of its project',
  channels: ['in_app'],
});

export const noticeWorkshopHostAdded = defineNotice({
  type: 'workshops.hostAdded',
  event: workshopHostAdded,
  audience: 'who was made a host',
  channels: BOTH,
});

export const workshopNotices = [
  noticeRegistered,
  noticeWaitlisted,
  noticePromoted,
  noticeRegistrationReceived,
  noticeRegistrationCancelled,
  noticeWorkshopRescheduled,
  noticeWorkshopCancelled,
  noticeWorkshopPublished,
  noticeWorkshopHostAdded,
];
