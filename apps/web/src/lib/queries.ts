import type { Answer, Operation } from '#libs/contracts/operation';
import type { Page } from '#libs/contracts/primitives';
import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { call } from './api';
import type { ApiError } from './errors';
import { keyOf, type InputOf, type LooseInput } from './operation-input';

/** Query options of a reading; its key is `[operation.id, {params?, query?}]`. For loaders and prefetching. */
export function operationQuery<O extends Operation>(operation: O, input: InputOf<O>) {
  return queryOptions<Answer<O>, ApiError>({
    queryKey: keyOf(operation, input as LooseInput),
    queryFn: ({ signal }) => call(operation, input, { signal }),
  });
}

/** Reads an operation into the cache. `enabled: false` waits. */
export function useOperation<O extends Operation>(
  operation: O,
  input: InputOf<O>,
  options: { enabled?: boolean } = {},
): UseQueryResult<Answer<O>, ApiError> {
  return useQuery({ ...operationQuery(operation, input), ...options });
}

type ItemOf<O extends Operation> = Answer<O> extends { items: (infer T)[] } ? T : never;
type PageOf<O extends Operation> = Answer<O> & Page<ItemOf<O>>;

/** Reads a list page by page: `items` so far, and `fetchNextPage` while `hasNextPage`. */
export function useList<O extends Operation>(
  operation: O,
  input: InputOf<O>,
  options: { enabled?: boolean } = {},
) {
  const loose = input as LooseInput;
  const result = useInfiniteQuery({
    ...infiniteQueryOptions<PageOf<O>, ApiError, PageOf<O>[], unknown[], string | undefined>({
      queryKey: [...keyOf(operation, loose), 'pages'],
      queryFn: ({ pageParam, signal }) =>
        call(operation, { ...loose, query: { ...loose.query, cursor: pageParam } } as InputOf<O>, {
          signal,
        }) as Promise<PageOf<O>>,
      initialPageParam: undefined,
      getNextPageParam: (last) => last.nextCursor ?? undefined,
      select: ({ pages }) => pages,
    }),
    ...options,
  });
  return { ...result, items: result.data?.flatMap((page) => page.items) };
}
