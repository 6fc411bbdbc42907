import { readCommons } from '#libs/contracts/commons';
import type { Answer } from '#libs/contracts/operation';
import { useOperation } from '../../../lib/queries';

export type Commons = Answer<typeof readCommons>;

/** The commons of a challenge, for whoever may read it. */
export const useCommons = (challengeId: string) => useOperation(readCommons, { params: { id: challengeId } });
