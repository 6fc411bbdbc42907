import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ChallengeImports } from '#libs/challenges/intake/challenge-imports.service';
import { readRecords } from '#libs/challenges/import/read-records';
import { Database } from '#libs/core/database/database';
import { exportOriginals } from '../../tools/importing/export-originals.js';
import { importTarget } from '../../tools/importing/import-target.js';
import { ChallengeWorld } from '../support/challenges.js';

const COLLECTED = '../shared/data/07-challenges';
const whenCollected = existsSync(COLLECTED) ? it : it.skip;

const LINES = [
  {
    id: '1',
    title: 'Quiet gearboxes for wind turbines',
    description: 'Gearboxes hum at 80 Hz. Find out why and stop it.',
    prize: '5000 EUR',
  },
  {
    id: '2',
    title: '低成本水质传感器',
    description: '为农村水站设计一百元以内的水质传感器。',
    deadline: '2031-05-01 18:00',
  },
  { id: '3', title: 'Nothing but a title' },
];
const file = (lines: object[]): Buffer =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\r\n`).join(''));

describe('an import of challenges', () => {
  let world: ChallengeWorld;
  let imports: ChallengeImports;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    imports = world.get(ChallengeImports);
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const run = (lines: object[]) =>
    imports.run(
      { organisationId: world.organisationId, managerId: world.ownerId },
      readRecords('calls.jsonl', file(lines)),
    );
  const stored = async () => {
    const { rows } = await world
      .get(Database)
      .pool.query<{ external_key: string; challenge_id: string; version: number }>(
        `select i.external_key, i.challenge_id, c.version from challenge_imports i join challenges c on c.id = i.challenge_id
       order by i.external_key`,
      );
    return rows;
  };

  it('takes what it can as drafts, keeps the bytes, and does nothing when run again', async () => {
    const report = await run(LINES);
    expect([...report.taken, ...report.doubtful]).toHaveLength(2);
    expect(report.refused).toHaveLength(1);
    const rows = await stored();
    expect(rows).toHaveLength(2);
    const draft = await world.challenges.read(await world.owner(), rows[0]!.challenge_id);
    expect(draft).toMatchObject({
      state: 'draft',
      reward: { asWritten: '5000 EUR', money: { amountMinor: 500_000, currency: 'EUR' } },
    });
    for (const [n, row] of rows.entries()) {
      expect((await imports.exportOriginal(row.external_key))?.equals(file([LINES[n]!]))).toBe(true);
    }
    expect(await imports.exportOriginal('nobody')).toBeUndefined();

    const again = await run(LINES);
    expect([again.taken, again.doubtful, again.merged, again.changed]).toEqual([[], [], [], []]);
    expect(again.unchanged).toHaveLength(2);
    expect(await stored()).toEqual(rows);
  });

  it('renews a draft that its source changed, and leaves a published one to its sponsor', async () => {
    const [first, ...others] = LINES;
    const changed = { ...first, description: 'Gearboxes hum at 120 Hz. Find out why and stop it.' };
    expect((await run([changed, ...others])).changed).toHaveLength(1);
    const [row] = await stored();
    const draft = await world.challenges.read(await world.owner(), row!.challenge_id);
    expect(draft).toMatchObject({ version: 2, need: { text: expect.stringContaining('120 Hz') as string } });
    await world
      .get(Database)
      .pool.query(`update challenges set state = 'open', published_at = now() where id = $1`, [
        row!.challenge_id,
      ]);
    expect((await run(LINES)).changed).toHaveLength(1);
    expect((await stored())[0]?.version).toBe(2);
  });

  it('joins the same call from another source to the challenge it became', async () => {
    const twin = {
      id: '9',
      title: '低成本水质传感器',
      description: '为农村水站设计一百元以内的水质传感器。',
    };
    const target = { organisationId: world.organisationId, managerId: world.ownerId };
    const report = await imports.run(target, readRecords('others.jsonl', file([twin])));
    expect(report.merged).toHaveLength(1);
    const challengeOf = Object.fromEntries(
      (await stored()).map((row) => [row.external_key, row.challenge_id]),
    );
    expect(challengeOf[report.merged[0]!.externalKey!]).toBe(challengeOf[report.merged[0]!.into!]);
    expect((await imports.run(target, readRecords('others.jsonl', file([twin])))).unchanged).toHaveLength(1);
  });

  it('runs for the organisation and the manager that were named, or says in one sentence what is missing', async () => {
    const database = world.get(Database);
    const expected = { organisationId: world.organisationId, managerId: world.ownerId };
    expect(await importTarget(database, {})).toEqual(expected);
    expect(await importTarget(database, { organisation: 'Kessler Pressenbau GmbH' })).toEqual(expected);
    await expect(importTarget(database, { organisation: 'Nobody & Sons' })).rejects.toThrow(
      'No organisation',
    );
    const other = await world.someone();
    const theirs = await world.found(other.personId);
    await expect(importTarget(database, {})).rejects.toThrow('several organisations');
    expect(await importTarget(database, { organisation: theirs })).toEqual({
      organisationId: theirs,
      managerId: other.personId,
    });
  });

  it('writes every original to a folder as it came', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qiao-originals-'));
    try {
      const kept = await stored();
      expect(await exportOriginals(world.get(Database), imports, folder)).toBe(kept.length);
      const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'hex'));
      const originals = await Promise.all(kept.map((row) => imports.exportOriginal(row.external_key)));
      expect(written.sort()).toEqual(originals.map((original) => original?.toString('hex')).sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  whenCollected(
    'takes the collected calls, keeps their bytes, and finds nothing new in a second run',
    async () => {
      const files = readdirSync(COLLECTED, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(jsonl|csv|md)$/.test(name) && basename(name) !== 'README.md')
        .sort();
      const records = files.flatMap((name) =>
        readRecords(basename(name), readFileSync(join(COLLECTED, name))),
      );
      const target = { organisationId: await world.found(world.ownerId), managerId: world.ownerId };
      const told: number[] = [];
      const report = await imports.run(target, records, (done) => void told.push(done));
      const kept = [...report.taken, ...report.merged, ...report.doubtful];
      expect(kept.length).toBeGreaterThanOrEqual(320);
      expect(told).toEqual(kept.map((_, n) => n + 1));
      expect(report.refused.map(({ id }) => id)).toEqual([
        'DigitaleOberlausitz__hackathon-2022__src__content__partner.md:1',
      ]);
      const originalOf = new Map(
        records.map(({ source, index, original }) => [`${source}:${index + 1}`, original]),
      );
      for (const { id, externalKey = '' } of kept) {
        const original = originalOf.get(id) ?? Buffer.from('none');
        expect((await imports.exportOriginal(externalKey))?.equals(original)).toBe(true);
      }
      const before = await stored();
      const again = await imports.run(target, records);
      expect([again.taken, again.merged, again.doubtful, again.changed]).toEqual([[], [], [], []]);
      expect(await stored()).toEqual(before);
    },
    120_000,
  );
});
