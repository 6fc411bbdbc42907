export { port } from '../../apps/api/port.js';
