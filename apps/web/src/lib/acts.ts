import type { Answer, Operation } from '#libs/contracts/operation';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { call } from './api';
import type { ApiError } from './errors';
import type { InputOf } from './operation-input';

export type ActInput<O extends Operation> = InputOf<O> & { ifMatch?: number };

interface ActOptions<O extends Operation> {
  /** Operations whose readings are out of date afterwards. */
  touches?: readonly Operation[];
  onDone?: (answer: Answer<O>, input: ActInput<O>) => void;
}

/**
 * Does something: a changing operation as a mutation. A failed try that is repeated unchanged carries the same
 * Idempotency-Key, so that a lost answer never doubles the effect.
 */
export function useAct<O extends Operation>(
  operation: O,
  { touches = [], onDone }: ActOptions<O> = {},
): UseMutationResult<Answer<O>, ApiError, ActInput<O>> {
  const client = useQueryClient();
  const intention = useRef({ said: '', key: '' });
  return useMutation<Answer<O>, ApiError, ActInput<O>>({
    // Failing at once and saying so is better than waiting silently for the link.
    networkMode: 'always',
    mutationFn: (input) => {
      const said = JSON.stringify(input);
      if (said !== intention.current.said) intention.current = { said, key: crypto.randomUUID() };
      return call(operation, input, { ifMatch: input.ifMatch, idempotencyKey: intention.current.key });
    },
    onSuccess: async (answer, input) => {
      intention.current = { said: '', key: '' };
      const stale = touches.map(({ id }) => client.invalidateQueries({ queryKey: [id] }));
      onDone?.(answer, input);
      await Promise.all(stale);
    },
  });
}
