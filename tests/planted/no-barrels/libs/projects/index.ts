export { table } from './table.js';
