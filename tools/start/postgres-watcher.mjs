/**
 * Runs Postgres for as long as somebody holds this process's standard input open. The holder may be killed in any way:
 * the pipe then closes, and Postgres is shut down. Says `ready` when the database answers.
 *
 * Arguments: one JSON object {command, args, owner, pidFile, log}.
 */
import { spawn } from 'node:child_process';
import { openSync, readFileSync, statSync } from 'node:fs';
import { runAs } from './postgres-owner.mjs';

const logLimit = 10 * 1024 * 1024;

const { command, args, owner, pidFile, log } = JSON.parse(process.argv[2] ?? '{}');
const isLogLong = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > logLimit;
const logFile = openSync(log, isLogLong ? 'w' : 'a', 0o600);
const postgres = spawn(command, args, { ...runAs(owner), stdio: ['ignore', 'ignore', logFile] });
postgres.on('exit', (code) => process.exit(code ?? 1));
postgres.on('error', () => process.exit(1));

const poll = setInterval(() => {
  if (!isReady()) return;
  clearInterval(poll);
  process.stdout.write('ready\n');
}, 20);

/** Postgres notes its state in the eighth line of its pid file; an old file names another process. */
function isReady() {
  try {
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    return Number(lines[0]) === postgres.pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** Let those who are draining finish, then end every session, at last without ceremony. */
function shutDown() {
  postgres.kill('SIGTERM');
  setTimeout(() => postgres.kill('SIGINT'), 3_000);
  setTimeout(() => postgres.kill('SIGQUIT'), 15_000);
}

process.stdin.resume().once('end', shutDown).once('error', shutDown);
process.on('SIGTERM', shutDown).on('SIGINT', shutDown);
process.stdout.on('error', () => undefined);
