/** Why a model cannot be shown; each has a sentence in both languages. */
export type MeshReason =
  'broken' | 'noSurface' | 'external' | 'tooLarge' | 'tooManyTriangles' | 'tooSlow' | 'noWebgl';

export class MeshProblem extends Error {
  constructor(readonly reason: MeshReason) {
    super(reason);
  }
}
