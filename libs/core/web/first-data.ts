/** The answer of one reading operation, with what was asked. */
export interface FirstAnswer {
  operationId: string;
  input: { params?: Record<string, unknown>; query?: Record<string, unknown> };
  answer: unknown;
}

/**
 * The script element from which the web app fills its cache: an object from the query key of each reading, as the app
 * spells it (operation, then what was asked, keys sorted, nothing empty), to its answer.
 */
export function firstDataScript(data: readonly FirstAnswer[]): string {
  if (data.length === 0) return '';
  const byKey = Object.fromEntries(data.map((first) => [keyOf(first), first.answer]));
  return `<script type="application/json" id="first-data">${inScript(byKey)}</script>`;
}

/** JSON that can neither end its script element nor open a comment in it. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function keyOf({ operationId, input: { params, query } }: FirstAnswer): string {
  const asked = {
    ...(params ? { params: sorted(params) } : {}),
    ...(query && Object.keys(sorted(query)).length > 0 ? { query: sorted(query) } : {}),
  };
  return JSON.stringify([operationId, asked]);
}

const sorted = (part: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
