/** `node --import ./tests/bench/typescript.mjs`: runs TypeScript as it is written, compiled by SWC on the way. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
