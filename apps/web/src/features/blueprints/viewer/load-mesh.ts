import { MeshProblem } from './mesh-problem';
import { readMesh, type MeshKind, type ReadMesh } from './read-mesh';

const MOST_BYTES = 50_000_000;
const PATIENCE_MS = 30_000;

/** Fetches and reads a model, within what a browser can bear. */
export async function loadMesh(
  file: { address: string; size: number; kind: MeshKind },
  left: AbortSignal,
): Promise<ReadMesh> {
  if (file.size > MOST_BYTES) throw new MeshProblem('tooLarge');
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(file.address, { signal: AbortSignal.any([left, patience]) });
    if (!answer.ok) throw new MeshProblem('broken');
    return await readMesh(file.kind, await answer.arrayBuffer());
  } catch (error) {
    throw patience.aborted ? new MeshProblem('tooSlow') : error;
  }
}
