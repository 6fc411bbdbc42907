import { clientMessages, serverMessages } from '#libs/contracts/channels';
import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import { asyncApi } from '#libs/core/openapi/asyncapi';
import { unknownAccesses } from '#libs/core/openapi/authz-document';
import { loadPolicies } from '#libs/core/openapi/load-policies';
import { openApi } from '#libs/core/openapi/openapi';
import { undeclaredOperations } from '../planted/openapi/undeclared.js';

/** Operations of a document that say nothing of who may call them. */
function withoutAccess(document: Record<string, unknown>): string[] {
  const paths = document.paths as Record<
    string,
    Record<string, { operationId: string; 'x-access'?: string }>
  >;
  return Object.values(paths)
    .flatMap((path) => Object.values(path))
    .filter((operation) => !operation['x-access'])
    .map(({ operationId }) => operationId);
}

const describeAll = (list: readonly Operation[]) => openApi(list, '1.0.0', 'http://localhost');

describe('the contract', () => {
  it('names every operation once', () => {
    const ids = operations.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const routes = operations.map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  it('says of every operation who may call it, by a rule that exists', async () => {
    expect(withoutAccess(describeAll(operations))).toEqual([]);
    const accesses = [...operations, ...clientMessages].map(({ access }) => access);
    expect(unknownAccesses(await loadPolicies(), accesses)).toEqual([]);
  });

  it('is OpenAPI whose references all lead somewhere', () => {
    const document = describeAll(operations);
    const known = Object.keys((document.components as { schemas: object }).schemas);
    const used = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      (match) => match[1],
    );
    expect([...new Set(used)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('describes every socket message', () => {
    const document = asyncApi(clientMessages, serverMessages, '1.0.0', 'http://localhost');
    const channels = document.channels as { realtime: { messages: Record<string, { name: string }> } };
    const named = Object.values(channels.realtime.messages).map(({ name }) => name);
    for (const { name } of [...clientMessages, ...serverMessages]) expect(named).toContain(name);
  });

  it('finds the planted operation without access and the one whose rule nobody wrote', async () => {
    expect(withoutAccess(describeAll(undeclaredOperations))).toEqual(['planted.undeclared']);
    const accesses = undeclaredOperations.map(({ access }) => access);
    expect(unknownAccesses(await loadPolicies(), accesses)).toEqual(['', 'planted.fly']);
  });
});
