import type { DeliveryState } from '#libs/contracts/deliveries';

export const STATES = ['queued', 'sent', 'suppressed', 'dead'] as const satisfies readonly DeliveryState[];

/** What addresses ask of the lists; what they cannot mean is left out. */
export const deliverySearch = (search: Record<string, unknown>): { state?: DeliveryState } => {
  const state = STATES.find((word) => word === search['state']);
  return state ? { state } : {};
};

export const AUDITED = [
  'challenge',
  'submission',
  'project',
  'blueprint',
  'workshop',
  'registration',
  'organisation',
  'person',
] as const;
type Audited = (typeof AUDITED)[number];

export const auditSearch = (search: Record<string, unknown>): { action?: Audited } => {
  const action = AUDITED.find((word) => word === search['action']);
  return action ? { action } : {};
};
