import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { upload } from '#libs/contracts/files';
import { CHEN_WEI, signUp, type Signed } from '../support/people.js';
import { startStack, type Stack } from '../support/processes.js';

/** Archives that escape whoever unpacks them carelessly; nothing to refuse where they are not at hand. */
const FOLDER = '../shared/data/09-bad-inputs/archives';
const names = existsSync(FOLDER) ? readdirSync(FOLDER).toSorted() : [];

describe('every archive of the bad inputs', () => {
  let stack: Stack;
  let chen: Signed;
  beforeAll(async () => {
    stack = await startStack({ backend: 'postgres' });
    chen = await signUp(stack, 'chen@maker.example', 'CN', CHEN_WEI);
  }, 60_000);
  afterAll(async () => stack?.stop(), 30_000);

  it('is refused with the entry that escapes, in the reader’s language', async () => {
    for (const name of names) {
      const answer = await fetch(`${stack.urls[0]}/api/v1${upload.path}?name=${name}`, {
        method: upload.method,
        headers: { cookie: chen.client.session, 'idempotency-key': name },
        body: readFileSync(`${FOLDER}/${name}`),
      });
      const { code, detail } = (await answer.json()) as { code: string; detail: string };
      expect([name, answer.status, code]).toEqual([name, 422, 'hostile_file']);
      expect(detail).toMatch(/解压后会写到文件夹之外（.*\.\..*）/);
    }
  }, 60_000);
});
