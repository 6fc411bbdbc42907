import { hashKey, type QueryClient } from '@tanstack/react-query';

/**
 * Puts the answers that the server wrote into the page into the cache, so that the first screen needs no call.
 * `<script type="application/json" id="first-data">` holds an object from `JSON.stringify([operation.id, input])`,
 * keys sorted, to the answer; see `keyOf`.
 */
export function seedFirstData(client: QueryClient, text: string | null | undefined): void {
  if (!text) return;
  for (const [key, answer] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
    const queryKey = JSON.parse(key) as unknown[];
    client.setQueryData(queryKey, answer);
    if (isPage(answer)) {
      client.setQueryData([...queryKey, 'pages'], { pages: [answer], pageParams: [undefined] });
    }
  }
}

/** The key under which the server writes an answer. */
export const firstDataKey = (queryKey: readonly unknown[]): string => hashKey(queryKey);

function isPage(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'nextCursor' in answer;
}
