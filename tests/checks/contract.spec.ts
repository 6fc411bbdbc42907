import { clientMessages, serverMessages } from '#libs/contracts/channels';
import type { Operation } from '#libs/contracts/operation';
import { operations } from '#libs/contracts/operations';
import { asyncApi } from '#libs/core/openapi/asyncapi';
import { openApi } from '#libs/core/openapi/openapi';
import { contractValues } from '../support/contract-values.js';

interface Described {
  operationId: string;
  'x-access'?: string;
}

const describeAll = (list: readonly Operation[]) => openApi(list, '1.0.0', 'http://localhost');

const operationsIn = (document: Record<string, unknown>): Described[] =>
  Object.values(document.paths as Record<string, Record<string, Described>>).flatMap((path) =>
    Object.values(path),
  );

/** Operations of a document that say nothing of who may call them. */
const withoutAccess = (document: Record<string, unknown>): string[] =>
  operationsIn(document)
    .filter((described) => !described['x-access'])
    .map(({ operationId }) => operationId);

/** Operations that a folder exports and the published document does not know. */
async function operationsForgotten(folder: string): Promise<string[]> {
  const known = operationsIn(describeAll(operations)).map(({ operationId }) => operationId);
  const { operations: exported } = await contractValues(folder);
  return exported.map(({ id }) => id).filter((id) => !known.includes(id));
}

/** Socket messages that a folder exports and the published document does not know, each with who sends it. */
async function messagesForgotten(folder: string): Promise<string[]> {
  const document = asyncApi(clientMessages, serverMessages, '1.0.0', 'http://localhost');
  const known = Object.values(
    document.operations as Record<string, { action: string; messages: [{ $ref: string }] }>,
  ).map(({ action, messages: [{ $ref }] }) => `${action} ${$ref.split('/').at(-1)}`);
  const { messages } = await contractValues(folder);
  return messages
    .map(({ direction, name }) => ({
      told: `${direction}: ${name}`,
      key:
        direction === 'client'
          ? `receive send_${name.replaceAll('.', '_')}`
          : `send tell_${name.replaceAll('.', '_')}`,
    }))
    .filter(({ key }) => !known.includes(key))
    .map(({ told }) => told);
}

describe('the contract over HTTP', () => {
  it('names every operation once', () => {
    const ids = operations.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const routes = operations.map(({ method, path }) => `${method} ${path}`);
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  it('forgets no operation, and says of each who may call it', async () => {
    expect(await operationsForgotten('libs/contracts')).toEqual([]);
    expect(withoutAccess(describeAll(operations))).toEqual([]);
  });

  it('is OpenAPI whose references all lead somewhere', () => {
    const document = describeAll(operations);
    const known = Object.keys((document.components as { schemas: object }).schemas);
    const used = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
      (match) => match[1],
    );
    expect([...new Set(used)].filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('would be found wanting where an operation is planted that no list names and nobody guards', async () => {
    const planted = 'tests/planted/openapi';
    expect(await operationsForgotten(planted)).toEqual(['planted.undeclared']);
    const { operations: exported } = await contractValues(planted);
    expect(withoutAccess(describeAll(exported))).toEqual(['planted.undeclared']);
  });
});

describe('the contract over sockets', () => {
  it('forgets no message in either direction', async () => {
    expect(await messagesForgotten('libs/contracts')).toEqual([]);
  });

  it('would be found wanting where messages are planted that no list names', async () => {
    expect((await messagesForgotten('tests/planted/asyncapi')).sort()).toEqual([
      'client: planted.wave',
      'server: planted.wavedBack',
    ]);
  });
});
