import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { planImport } from './plan-import.js';
import { readRecords } from './read-records.js';
import { countsOf } from './report.js';

const FOLDER = '../shared/data/07-challenges';
const whenPresent = existsSync(FOLDER) ? describe : describe.skip;

whenPresent('the collected calls of four sources', () => {
  const files = existsSync(FOLDER)
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(jsonl|csv|md)$/.test(name) && basename(name) !== 'README.md')
        .sort()
    : [];
  const records = files.flatMap((name) => readRecords(basename(name), readFileSync(join(FOLDER, name))));
  const { challenges, report } = planImport(records, []);

  it('takes, merges or doubts at least 320 of them and names the refused one', () => {
    expect(report.taken.length + report.merged.length + report.doubtful.length).toBeGreaterThanOrEqual(320);
    expect(records).toHaveLength(324);
    expect(report.refused).toEqual([
      { id: 'DigitaleOberlausitz__hackathon-2022__src__content__partner.md:1', reasons: ['only_a_title'] },
    ]);
  });

  it('takes nothing and changes nothing in a second run', () => {
    const again = planImport(
      records,
      challenges.map(({ draft }) => draft),
    );
    expect(countsOf(again.report)).toEqual({
      taken: 0,
      merged: 0,
      doubtful: 0,
      changed: 0,
      offers: 0,
      unchanged: 323,
      refused: 1,
    });
  });

  it('finds the one call that stands there twice and keeps the parts of a series apart', () => {
    expect(report.merged.map(({ title }) => title)).toEqual([
      '山东省第二届数据应用创新创业大赛-枣庄分赛场-螺母螺栓产品质量智能检测',
    ]);
    expect(report.offers).toHaveLength(3);
  });

  it('keeps every original byte for byte', () => {
    for (const name of files) {
      const file = readFileSync(join(FOLDER, name));
      const originals = readRecords(basename(name), file).map(({ original }) => original);
      expect(Buffer.concat(originals).equals(file)).toBe(true);
    }
  });

  it('leaves the people of a call out of the draft', () => {
    const eigLink = challenges.find(({ draft }) => draft.title.startsWith('EIG Link'));
    expect(eigLink?.original.toString()).toContain('Bastien');
    expect(JSON.stringify(eigLink?.draft)).not.toContain('Bastien');
  });
});
