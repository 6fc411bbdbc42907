import { isAdmin } from '../auth/actor.js';
import { Policy, rule } from '../authz/policy.js';

/** Rights over the installation itself. */
export const platformPolicy: Policy<object, 'administer'> = new Policy('platform', {
  read: rule('everybody', () => true),
  administer: rule('platform administrators', (actor) => isAdmin(actor)),
});
