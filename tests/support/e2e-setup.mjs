import { fileURLToPath } from 'node:url';
import { buildWeb } from '../../tools/start/build.mjs';
import { startTestPostgres } from './test-postgres.mjs';

/** Jest's globalSetup of the projects that start the product's own processes. */
export default async function setUp() {
  if (!(await buildWeb(fileURLToPath(new URL('../..', import.meta.url)))))
    throw new Error('The web app does not build.');
  await startTestPostgres();
}
