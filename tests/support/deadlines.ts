import { readChallenge } from '#libs/contracts/challenges';
import { eventually, type Client } from './client.js';
import { onDatabase } from './database.js';
import type { Stack } from './processes.js';

/** Makes now the moment the deadline was set to, and due the job that was put off until then. */
export const letDeadlinePass = (stack: Stack, challengeId: string): Promise<void> =>
  onDatabase(stack.databaseUrl, async (database) => {
    await database.query(
      `update challenges set deadline_at = now() - interval '1 second' where id = $1::uuid`,
      [challengeId],
    );
    await database.query('update outbox set run_at = now() where job_key like $1', [
      `challenge ${challengeId} closes %`,
    ]);
  });

/** Lets the deadline pass, the only thing done behind the product's back, and waits until it closed the challenge. */
export async function passDeadline(
  stack: Stack,
  { owner }: { owner: { client: Client } },
  challengeId: string,
): Promise<void> {
  await letDeadlinePass(stack, challengeId);
  const closed = async () => {
    const { state } = await owner.client.call(readChallenge, { params: { id: challengeId } });
    return state === 'evaluating' ? true : undefined;
  };
  await eventually(`challenge ${challengeId} to close`, closed, 40_000);
}
