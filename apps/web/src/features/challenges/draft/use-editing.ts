import { changeChallenge, lintChallenge, readChallenge } from '#libs/contracts/challenges';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../lib/api';
import { hasCode } from '../../../lib/errors';
import { useAutosave } from '../autosave/use-autosave';
import type { Challenge } from '../challenge';
import { useChallenge } from '../use-challenge';
import { conflictingFields, draftOf, type Draft, type DraftField } from './draft';

/**
 * Editing one challenge: the draft as it stands on this screen, stored by itself. What others changed meanwhile is taken
 * over, unless both changed the same field; then `conflicts` names it and `theirs` holds the other version.
 */
export function useEditing(challenge: Challenge) {
  const client = useQueryClient();
  const { id } = challenge;
  const { refetch } = useChallenge(id);
  /** What the unsaved part was written upon. */
  const base = useRef(challenge);
  const [clashing, setClashing] = useState<DraftField[]>([]);

  const store = useCallback(
    async (part: Partial<Draft>): Promise<void> => {
      const patch = (ifMatch: number) => call(changeChallenge, { params: { id }, body: part }, { ifMatch });
      try {
        await patch(base.current.version);
      } catch (error) {
        if (!hasCode(error, 'stale_version')) throw error;
        const { data: fresh } = await refetch();
        if (!fresh) throw error;
        const both = conflictingFields(draftOf(base.current), draftOf(fresh), part);
        setClashing(both);
        if (both.length > 0) throw error;
        base.current = fresh;
        await patch(fresh.version);
      }
      const { data: stored } = await refetch();
      if (stored) base.current = stored;
      void client.invalidateQueries({ queryKey: [lintChallenge.id] });
    },
    [client, id, refetch],
  );

  const { saver, saving } = useAutosave<Draft>(`challenge:${id}`, store);
  const clean = saving.state === 'saved';
  useEffect(() => {
    if (clean) base.current = challenge;
  }, [clean, challenge]);

  const theirs = draftOf(challenge);
  const conflicts = saving.state === 'conflict' ? clashing : [];
  const settle = (drop: DraftField[]) => {
    base.current = challenge;
    saver.drop(drop);
    void saver.flush();
  };
  return {
    draft: { ...theirs, ...saving.unsaved },
    theirs,
    conflicts,
    saving,
    change: (part: Partial<Draft>) => saver.change(part),
    flush: () => saver.flush(),
    keepMine: () => settle([]),
    takeTheirs: () => settle(conflicts),
  };
}
export type Editing = ReturnType<typeof useEditing>;

/** What must be read again when something of a challenge was stored elsewhere than in its own fields. */
export const TOUCHED = [readChallenge, lintChallenge];
