import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/**
 * Lets this process step back where a machine is shared: people who wait for an answer come before work that nobody
 * waits for. Linux may weigh whole sessions instead of processes (sched(7), "autogroup"); a session of our own is told, too.
 */
export function takeLowPriority(): void {
  setPriority(constants.priority.PRIORITY_LOW);
  try {
    writeFileSync('/proc/self/autogroup', String(constants.priority.PRIORITY_LOW));
  } catch {
    // no such weighing here
  }
}
