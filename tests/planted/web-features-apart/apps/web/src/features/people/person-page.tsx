import { projectKeys } from '../projects/api.js';

export const keys = projectKeys;
