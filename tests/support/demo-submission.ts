import { createSubmission } from '#libs/contracts/submissions';
import { acceptTerms, readTerms } from '#libs/contracts/terms';
import type { DemoAccount } from './demo.js';
import { signIn } from './people.js';
import { FIRMWARE, submissionOf } from './walk-texts.js';

/** Somebody of the demonstration begins to answer an open challenge: what is drafted there is its author's own doing. */
export async function beginSubmission(
  base: string,
  { email, password }: DemoAccount,
  id: string,
): Promise<void> {
  const client = await signIn(base, email, password);
  const params = { id };
  const { version, hash } = await client.call(readTerms, { params });
  await client.call(acceptTerms, { params, body: { version, hash, locale: 'zh' } });
  const { uploadId } = await client.upload(FIRMWARE.name, FIRMWARE.bytes);
  await client.call(createSubmission, { params, body: submissionOf(uploadId) });
}
