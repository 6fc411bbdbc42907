import { readFileSync } from 'node:fs';
import { clientMessages } from '#libs/contracts/channels';
import { operations } from '#libs/contracts/operations';
import { authzDocument, unknownAccesses } from '#libs/core/openapi/authz-document';
import { loadPolicies } from '#libs/core/openapi/load-policies';
import { unruled } from '../planted/authz/unruled.js';

const accesses = [...operations, ...clientMessages].map(({ access }) => access);

describe('who may do what', () => {
  it('is decided for every operation and message by a rule that exists', async () => {
    expect(unknownAccesses(await loadPolicies(), accesses)).toEqual([]);
  });

  it('would be found wanting where an operation is planted whose rule nobody wrote', async () => {
    expect(unknownAccesses(await loadPolicies(), [...accesses, unruled.access])).toEqual(['planted.fly']);
  });

  it('is written down as the policies say it', async () => {
    const written = authzDocument(await loadPolicies(), operations, clientMessages);
    expect(readFileSync('docs/authz.md', 'utf8')).toBe(written);
  });
});
