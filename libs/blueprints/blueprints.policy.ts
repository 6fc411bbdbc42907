import { Policy, rule } from '#libs/core/authz/policy';

/** What the reader may do in the blueprint's project. */
export interface BlueprintFacts {
  project: { read: boolean; contribute: boolean };
}

export const blueprintPolicy: Policy<BlueprintFacts, 'edit'> = new Policy<BlueprintFacts, 'edit'>(
  'blueprint',
  {
    read: rule('whoever may read its project', (_, { project }) => project.read),
    edit: rule(
      'whoever leads or contributes to its project',
      (_, { project }) => project.read && project.contribute,
    ),
  },
);
