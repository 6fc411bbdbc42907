import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { certificatePdf } from '#libs/challenges/terms/certificate/certificate-pdf';
import type { SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, refusal } from '../support/challenges.js';
import { naughtyStrings } from '../support/naughty-strings.js';
import { readPdf } from '../support/pdf.js';

const DOCS = 'docs/terms-certificates.md';
/** The line below each page. */
const FOOT = /^.* · SHA-256 \w{16}… · \d+\/\d+$/gm;

describe('P0-09: a certificate of acceptance', () => {
  let world: ChallengeWorld;
  let folder: string;
  let certificate: Awaited<ReturnType<AcceptancesService['certificate']>>;
  let maker: SignedInActor;
  let acceptances: AcceptancesService;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    folder = mkdtempSync(join(tmpdir(), 'qiao-certificate-'));
    const script = /```js\n([\s\S]*?)```/.exec(readFileSync(DOCS, 'utf8'))?.[1];
    if (script?.trim().split('\n').length !== 10) throw new Error(`${DOCS} prints no script of ten lines.`);
    writeFileSync(join(folder, 'verify.mjs'), script);
    acceptances = world.get(AcceptancesService);
    maker = await world.someone();
    const acceptance = await world.accept(maker, await world.opened());
    certificate = await acceptances.certificate(maker, acceptance.id);
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
    expect(verify(certificate)).toEqual({ status: 0, hash: certificate.hash });
  });

  it.each([
    ['a clause', { fields: { foregroundIp: 'sponsor' } }],
    ['a text', { texts: { en: 'All is yours.' } }],
  ])(
    'is refused once %s is another',
    (_, { fields = {}, texts = {} }: { fields?: object; texts?: object }) => {
      const known = certificate;
      const forged = {
        ...known,
        fields: { ...known.fields, ...fields },
        texts: { ...known.texts, ...texts },
      };
      expect(verify(forged).status).toBe(1);
    },
  );

  describe('on paper', () => {
    const print = async () => (await acceptances.certificatePdf(maker, certificate.id)).bytes;
    const printed = async () => readPdf(await print());
    const squeezed = (text: string) => text.replace(/\s+/g, '');

    it('says who accepted what and when by both clocks, and every clause in both languages', async () => {
      const { text, info, language } = await printed();
      const said = squeezed(text.replace(FOOT, ''));
      for (const words of [
        certificate.person,
        certificate.hash,
        certificate.at,
        '(Europe/Berlin)',
        '(Asia/Shanghai)',
        'Vibration sensing for presses',
        '压机振动传感',
        'docs/terms-certificates.md',
        ...Object.values(certificate.texts),
      ]) {
        expect(said).toContain(squeezed(words));
      }
      expect(Object.keys(certificate.texts).sort()).toEqual(['en', 'zh-Hans']);
      expect(info['Title']).toContain(certificate.challengeTitle);
      expect(language).toBe(maker.uiLocale);
    });

    it('carries the certificate that the printed script proves', async () => {
      const attached = (await printed()).attachments.get('certificate.json');
      const carried = JSON.parse(attached?.toString() ?? '{}') as object;
      expect(carried).toEqual(certificate);
      expect(verify(carried)).toEqual({ status: 0, hash: certificate.hash });
    });

    it('is the same for ever, and small', async () => {
      const [first, second] = [await print(), await print()];
      expect(first.equals(second)).toBe(true);
      expect(first.length).toBeLessThan(200_000);
    });

    it('is for the two sides of the acceptance', async () => {
      await expect(acceptances.certificatePdf(await world.someone(), certificate.id)).rejects.toEqual(
        refusal('not_found'),
      );
    });

    it('is not broken by any name or title', async () => {
      const title = (text: string) => ({
        sourceLocale: 'en',
        revision: 1,
        variants: { en: { text, provenance: 'human' as const, sourceRevision: 1, at: certificate.at } },
      });
      const all = naughtyStrings.join('\n');
      const bytes = await certificatePdf(
        {
          certificate: { ...certificate, person: all, challengeTitle: naughtyStrings[5] ?? '' },
          title: title(all),
          timeZone: 'Europe/Berlin',
          address: 'https://qiao.example/$&',
        },
        'zh-Hans',
      );
      const { text, attachments, language } = await readPdf(bytes);
      expect(squeezed(text)).toContain(certificate.hash);
      expect(text).toContain('<script>alert(1)</script>');
      expect(squeezed(text)).toContain('https://qiao.example/$&');
      expect(JSON.parse(attachments.get('certificate.json')?.toString() ?? '{}')).toMatchObject({
        hash: certificate.hash,
      });
      expect(language).toBe('zh-Hans');
    }, 60_000);
  });
});
