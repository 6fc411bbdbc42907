import type { Actor } from '#libs/core/auth/actor';
import { Policy, rule } from '#libs/core/authz/policy';
import type { BlueprintState } from '#libs/contracts/blueprint-views';

/** A blueprint, and what the reader may do in its project. */
export interface BlueprintFacts {
  state: BlueprintState;
  visibility: 'project' | 'public';
  createdBy: string | null;
  projectId: string | null;
  project: { read: boolean; contribute: boolean; edit: boolean } | undefined;
  /** The act is about a version that is still a draft. */
  draft?: boolean;
}

const isOwn = (actor: Actor, row: BlueprintFacts): boolean =>
  row.projectId === null && actor.personId !== null && actor.personId === row.createdBy;

const belongs = (actor: Actor, row: BlueprintFacts): boolean =>
  isOwn(actor, row) || (row.project?.read ?? false);

const makes = (actor: Actor, row: BlueprintFacts): boolean =>
  isOwn(actor, row) || (belongs(actor, row) && (row.project?.contribute ?? false));

const leads = (actor: Actor, row: BlueprintFacts): boolean =>
  isOwn(actor, row) || (belongs(actor, row) && (row.project?.edit ?? false));

/** A draft is shown to everybody only while it is being shared; from the first release on, only releases are. */
const isOut = ({ visibility, state, draft = false }: BlueprintFacts): boolean =>
  visibility === 'public' && (state === 'shared' || (state !== 'draft' && !draft));

/** What may not leave its project: everything in it that is not public. */
export const staysInside = (row: BlueprintFacts): boolean => row.projectId !== null && !isOut(row);

const reads = (actor: Actor, row: BlueprintFacts): boolean => belongs(actor, row) || isOut(row);

type Act = 'edit' | 'release' | 'publish' | 'derive' | 'download';

export const blueprintPolicy: Policy<BlueprintFacts, Act> = new Policy<BlueprintFacts, Act>('blueprint', {
  read: rule(
    'its author, or the members of its project; everybody where it is public and no longer a draft',
    reads,
  ),
  edit: rule(
    'its author, or leads and contributors of its project, until it is withdrawn',
    (actor, row) => makes(actor, row) && row.state !== 'withdrawn',
  ),
  release: rule(
    'its author, or leads and contributors of its project, until it is deprecated',
    (actor, row) => makes(actor, row) && !['deprecated', 'withdrawn'].includes(row.state),
  ),
  publish: rule(
    'who may show it to everybody: its author, or leads of its project, until it is withdrawn',
    (actor, row) => leads(actor, row) && row.state !== 'withdrawn',
  ),
  derive: rule(
    'whoever is signed in, from a release that is public; from others those who make it; until it is withdrawn',
    (actor, row) =>
      actor.personId !== null &&
      (isOut(row) || makes(actor, row)) &&
      ['released', 'deprecated'].includes(row.state),
  ),
  download: rule(
    'whoever may read it; once it is withdrawn, only those who made it',
    (actor, row) => reads(actor, row) && (row.state !== 'withdrawn' || makes(actor, row)),
  ),
});
