import { table } from '../libs/projects/table.js';

export const up = `CREATE TABLE ${table} ()`;
