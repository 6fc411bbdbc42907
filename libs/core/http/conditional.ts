import { AppError } from '../app-error.js';

/** A change was made against the version the caller read, or somebody else was faster. */
export function assertVersion(stored: number, ifMatch: number): void {
  if (stored !== ifMatch) throw new AppError('stale_version');
}
