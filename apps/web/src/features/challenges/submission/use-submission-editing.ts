import { changeSubmission, readSubmission } from '#libs/contracts/submissions';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../../lib/api';
import type { ActInput } from '../../../lib/acts';
import { useAutosave } from '../autosave/use-autosave';
import type { Submission } from './submission';

export type SubmissionPatch = NonNullable<ActInput<typeof changeSubmission>['body']>;

/** Editing a submission: stored by itself upon the version that was read. */
export function useSubmissionEditing(submission: Submission) {
  const client = useQueryClient();
  const { id } = submission;
  const base = useRef(submission.version);
  /** One change after the other, since each is made upon the version the one before left. */
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const store = useCallback(
    (part: SubmissionPatch): Promise<void> => {
      const stored = last.current.then(async () => {
        const { version } = await call(
          changeSubmission,
          { params: { id }, body: part },
          { ifMatch: base.current },
        );
        base.current = version;
        await client.invalidateQueries({ queryKey: [readSubmission.id, { params: { id } }] });
      });
      last.current = stored.catch(() => undefined);
      return stored;
    },
    [client, id],
  );
  const { saver, saving } = useAutosave<SubmissionPatch>(`submission:${id}`, store);
  const clean = saving.state === 'saved';
  useEffect(() => {
    if (clean) base.current = submission.version;
  }, [clean, submission.version]);
  /** What is written here counts; the other version's unchanged parts stay as they are. */
  const settle = async (drop: (keyof SubmissionPatch)[]) => {
    const fresh = await call(readSubmission, { params: { id } });
    base.current = fresh.version;
    await client.invalidateQueries({ queryKey: [readSubmission.id, { params: { id } }] });
    saver.drop(drop);
    await saver.flush();
  };
  return { saver, saving, settle, store };
}
