import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DemoAccount {
  email: string;
  name: string;
  password: string;
}

/** Without characters that look like others. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 14;

/** A new one at every seeding, about 70 bits. */
export const drawPassword = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/**
 * The one place where the drawn passwords can be read again; the database holds hashes. Readable for its owner only. It is
 * drafted before the accounts are there and counts once they are, so that neither is ever without the other.
 */
export class DemoAccountsFile {
  private readonly path: string;
  private readonly draft: string;

  constructor(private readonly dataDir: string) {
    this.path = join(dataDir, 'demo-accounts.json');
    this.draft = `${this.path}.new`;
  }

  prepare(accounts: readonly DemoAccount[]): void {
    mkdirSync(this.dataDir, { recursive: true });
    rmSync(this.draft, { force: true });
    writeFileSync(this.draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  }

  /** Puts a draft in its place if the accounts came to be, also one that a crash has left. */
  settle(accountsExist: boolean): void {
    if (!existsSync(this.draft)) return;
    if (accountsExist) renameSync(this.draft, this.path);
    else rmSync(this.draft);
  }
}
