import { z } from 'zod';

export const actorType = z.enum([
  'artist',
  'worker',
  'student',
  'enterprise',
  'maker',
  'geek',
  'witkey',
  'researcher',
  'investor',
  'intermediary',
]);
export const financeSubtype = z.enum([
  'bank',
  'venture_capital',
  'business_angel',
  'public_fund',
  'insurer',
  'other',
]);
