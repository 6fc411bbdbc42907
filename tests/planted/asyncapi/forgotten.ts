import { z } from 'zod';
import { clientMessage, serverMessage } from '#libs/contracts/realtime';

/** Planted: a message that clients may send and one that they are told, neither of them in the lists of the contract. */
export const waved = clientMessage({
  name: 'planted.wave',
  summary: '',
  access: 'authenticated',
  payload: z.strictObject({}),
  ack: z.object({}),
});
export const wavedBack = serverMessage({ name: 'planted.wavedBack', summary: '', payload: z.object({}) });
