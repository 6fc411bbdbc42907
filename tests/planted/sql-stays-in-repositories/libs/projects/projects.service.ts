import { Raw } from 'typeorm';

export const now = Raw('now()');
