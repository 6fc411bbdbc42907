import { nameOf } from '../channels/channel-name.js';

export const name = nameOf;
