import { startTestPostgres } from './test-postgres.mjs';

/** Jest's globalSetup of the projects that need a database. */
export default startTestPostgres;
