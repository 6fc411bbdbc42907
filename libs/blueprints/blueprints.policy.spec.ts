import { visitor } from '#libs/core/auth/actor';
import { blueprintPolicy } from './blueprints.policy.js';

it.each([
  [
    { read: false, contribute: false },
    { read: false, edit: false },
  ],
  [
    { read: true, contribute: false },
    { read: true, edit: false },
  ],
  [
    { read: true, contribute: true },
    { read: true, edit: true },
  ],
  [
    { read: false, contribute: true },
    { read: false, edit: false },
  ],
])('in a project with %j', (project, expected) => {
  const can = (act: 'read' | 'edit') => blueprintPolicy.allows(act, visitor(), { project });
  expect({ read: can('read'), edit: can('edit') }).toEqual(expected);
});
