import type { fileClass } from '#libs/contracts/files';
import type { z } from 'zod';

type FileClass = z.infer<typeof fileClass>;
type Licences = Partial<Record<FileClass, string>>;

export interface DroppedLicence {
  fileClass: FileClass;
  /** What it is inherited as, and must stay. */
  inherited: string;
}

/**
 * What a derived work does not keep of the licences of its parents, all in canonical spelling. The rule is the simplest
 * that is safe: a class of files keeps exactly the licence it came with. Here is where a lattice of compatible licences
 * would loosen it.
 */
export function droppedLicences(parents: readonly Licences[], derived: Licences): DroppedLicence[] {
  const dropped = parents.flatMap((licences) =>
    Object.entries(licences)
      .filter(([name, inherited]) => derived[name as FileClass] !== inherited)
      .map(([name, inherited]) => ({ fileClass: name as FileClass, inherited })),
  );
  const seen = new Set<string>();
  return dropped.filter(({ fileClass, inherited }) => {
    const key = `${fileClass} ${inherited}`;
    return !seen.has(key) && seen.add(key);
  });
}
