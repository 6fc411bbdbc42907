import { Policy, rule } from '../../authz/policy.js';

export const filePolicy: Policy<{ readable: boolean }, 'read'> = new Policy('file', {
  read: rule('whoever may read the files of what it belongs to', (_actor, file) => file.readable),
});
