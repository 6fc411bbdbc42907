import { z } from 'zod';
import { email, meView, password, secretToken } from './identity.js';
import { locale, uiLocale } from './locale.js';
import { operation } from './operation.js';
import { personName } from './person-name.js';
import { line, timeZone } from './primitives.js';

export const readSetup = operation({
  id: 'setup.read',
  method: 'GET',
  path: '/setup',
  access: 'public',
  summary: 'Whether this installation still waits for its first administrator.',
  answer: z.object({ open: z.boolean() }),
});
export const completeSetup = operation({
  id: 'setup.complete',
  method: 'POST',
  path: '/setup',
  access: 'public',
  summary: 'Create the first administrator and organisation with the one-time token.',
  body: z.strictObject({
    token: secretToken,
    administrator: z.strictObject({ email, password, name: personName }),
    organisation: z.strictObject({ name: line(160), country: z.string().regex(/^[A-Z]{2}$/) }),
    uiLocale,
    readLocales: z.array(locale).min(1).max(8),
    timeZone,
  }),
  answer: meView,
  status: 201,
});

export const setupOperations = [readSetup, completeSetup];
