import { Injectable } from '@nestjs/common';
import type { Side } from '#libs/contracts/primitives';
import { PeopleDirectory } from '#libs/identity/people.service';

/** Somebody who takes part. */
export interface Solver {
  personId: string;
  /** Where the organisation stands for which they do it; null where they do it for themselves. */
  side: Side | null;
}

/** On which side solvers stand: that of their organisation, else of their home region. */
@Injectable()
export class SolverSides {
  constructor(private readonly people: PeopleDirectory) {}

  /** In the order given. */
  async of(solvers: readonly Solver[]): Promise<Side[]> {
    const homes = await this.people.homeRegions(solvers.map(({ personId }) => personId));
    return solvers.map(({ personId, side }) => side ?? homes.get(personId) ?? 'OTHER');
  }
}
