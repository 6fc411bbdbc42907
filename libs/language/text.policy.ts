import { Policy, rule } from '#libs/core/authz/policy';

/** What the feature that owns a text said of the reader and the row. */
/** `machine`: what a machine wrote may be put right; what a person wrote stays as long as it says the present. */
export type TextRight = 'yes' | 'machine' | 'no' | 'hidden';

export const textPolicy: Policy<TextRight, 'translate'> = new Policy('text', {
  read: rule('whoever may read the object the text belongs to', (_, right) => right !== 'hidden'),
  translate: rule(
    'whom the owning feature lets translate: leads, contributors, managers, authors of the object',
    (actor, right) => actor.personId !== null && (right === 'yes' || right === 'machine'),
  ),
});
