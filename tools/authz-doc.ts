/** `npm run docs:authz`: writes docs/authz.md from the policies; `-- --check` fails when it is not what is committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { operations } from '../libs/contracts/operations.js';
import { clientMessages } from '../libs/contracts/channels.js';
import { authzDocument } from '../libs/core/openapi/authz-document.js';
import { loadPolicies } from '../libs/core/openapi/load-policies.js';
import { fail } from '../libs/core/process.js';

const FILE = 'docs/authz.md';

async function main(): Promise<void> {
  const document = authzDocument(await loadPolicies(), operations, clientMessages);
  if (!process.argv.includes('--check')) return writeFileSync(FILE, document);
  if (readFileSync(FILE, 'utf8') !== document)
    throw new Error(`${FILE} is not true to the policies: npm run docs:authz`);
}

main().catch(fail);
