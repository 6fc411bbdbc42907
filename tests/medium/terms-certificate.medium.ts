import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { ChallengeWorld } from '../support/challenges.js';

const DOCS = 'docs/terms-certificates.md';

describe('P0-09: a certificate of acceptance', () => {
  let world: ChallengeWorld;
  let folder: string;
  let certificate: object;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    folder = mkdtempSync(join(tmpdir(), 'qiao-certificate-'));
    const script = /```js\n([\s\S]*?)```/.exec(readFileSync(DOCS, 'utf8'))?.[1];
    if (script?.trim().split('\n').length !== 10) throw new Error(`${DOCS} prints no script of ten lines.`);
    writeFileSync(join(folder, 'verify.mjs'), script);
    const maker = await world.someone();
    const acceptance = await world.accept(maker, await world.opened());
    certificate = await world.get(AcceptancesService).certificate(maker, acceptance.id);
  }, 120_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await world.stop();
  }, 30_000);

  const verify = (written: object) => {
    const file = join(folder, 'certificate.json');
    writeFileSync(file, JSON.stringify(written));
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'verify.mjs'), file], {
      encoding: 'utf8',
    });
    return { status, hash: stdout.trim() };
  };

  it('is proved by the ten lines that are printed in the docs', () => {
    expect(verify(certificate)).toEqual({ status: 0, hash: (certificate as { hash: string }).hash });
  });

  it.each([
    ['a clause', { fields: { foregroundIp: 'sponsor' } }],
    ['a text', { texts: { en: 'All is yours.' } }],
  ])(
    'is refused once %s is another',
    (_, { fields = {}, texts = {} }: { fields?: object; texts?: object }) => {
      const known = certificate as { fields: object; texts: object };
      const forged = {
        ...known,
        fields: { ...known.fields, ...fields },
        texts: { ...known.texts, ...texts },
      };
      expect(verify(forged).status).toBe(1);
    },
  );
});
