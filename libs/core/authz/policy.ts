import { AppError } from '../app-error.js';
import type { Actor } from '../auth/actor.js';

/** One pure rule: who may do something to a loaded row, and the sentence that says so in `docs/authz.md`. */
export interface Rule<Row> {
  says: string;
  allows(actor: Actor, row: Row): boolean;
}

export const rule = <Row>(says: string, allows: Rule<Row>['allows']): Rule<Row> => ({ says, allows });

/** The rules about one kind of object. `read` decides between "not found" and "forbidden". */
export class Policy<Row, Name extends string = string> {
  constructor(
    readonly subject: string,
    readonly rules: Record<Name | 'read', Rule<Row>>,
  ) {
    all.push(this as unknown as Policy<never>);
  }

  allows(action: Name | 'read', actor: Actor, row: Row): boolean {
    return this.rules[action].allows(actor, row);
  }

  /** Narrows to a row the actor may act on: hidden is 404, refused is 403. */
  assert(action: Name | 'read', actor: Actor, row: Row | null | undefined): asserts row is Row {
    if (!row || !this.rules.read.allows(actor, row)) throw new AppError('not_found');
    if (this.rules[action].allows(actor, row)) return;
    if (actor.personId === null) throw new AppError('unauthenticated');
    throw new AppError('forbidden');
  }

  /** What travels to the client as `can`. */
  can<N extends Name>(actor: Actor, row: Row, actions: readonly N[]): Record<N, boolean> {
    return Object.fromEntries(
      actions.map((action) => [action, this.rules[action].allows(actor, row)]),
    ) as Record<N, boolean>;
  }
}

const all: Policy<never>[] = [];

/** Every policy that has been loaded, for the generated `docs/authz.md` and the check of `x-access`. */
export const allPolicies = (): readonly Policy<never>[] => all;
