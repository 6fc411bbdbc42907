import type { Operation } from '#libs/contracts/operation';

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark,
  );

/** The operations on one plain page, without a script: for looking up a route while writing a program. */
export function docsPage(operations: readonly Operation[]): string {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const group = operation.id.split('.')[0] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), operation]);
  }
  const sections = [...groups].map(
    ([group, members]) => `<h2 id="${group}">${group}</h2><table>${members.map(row).join('')}</table>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Qiao API</title></head><body><h1>Qiao API</h1>
<p>Base <code>/api/v1</code> · <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/api/asyncapi.json">AsyncAPI 3.0</a></p>
${sections.join('\n')}</body></html>`;
}

const row = ({ method, path, summary, access }: Operation): string =>
  `<tr><td><code>${method}</code></td><td><code>${escape(path)}</code></td><td>${escape(summary)}</td><td>${escape(access)}</td></tr>`;
