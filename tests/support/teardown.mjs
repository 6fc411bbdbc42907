import { stopTestPostgres } from './test-postgres.mjs';

/** Jest's globalTeardown of the projects that need a database. */
export default stopTestPostgres;
