import { Injectable } from '@nestjs/common';

/** Of the given people, those the viewer has a reason to know by name. */
export type BorderBasis = (viewerId: string, personIds: string[]) => Promise<Set<string>>;

/**
 * The one port through which a name may cross the border: features register the reasons they know of (same project,
 * accepted terms). Without any, the person is masked.
 */
@Injectable()
export class BorderBases {
  private readonly bases = new Map<string, BorderBasis>();

  register(name: string, basis: BorderBasis): void {
    this.bases.set(name, basis);
  }

  async known(viewerId: string, personIds: string[]): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const sets = await Promise.all([...this.bases.values()].map((basis) => basis(viewerId, personIds)));
    return new Set(sets.flatMap((set) => [...set]));
  }
}
