import { readRecords } from '#libs/challenges/import/read-records';
import { reportAsText, type ImportReport } from '#libs/challenges/import/report';
import { HintsService } from '#libs/challenges/hints/hints.service';
import { ChallengeImports } from '#libs/challenges/intake/challenge-imports.service';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { ChallengeWorld } from '../support/challenges.js';
import {
  areCollected,
  collectedFiles,
  recordsIn,
  twinsAmong,
  wordsOf,
  type CollectedFile,
} from '../support/collected-calls.js';

const HACKUPC = 'hackupc-company-challenges.jsonl';
const CHINESE = 'competitions-zh-a.jsonl';
/** Titles that are equal or nearly so, by the number of their lines; whole groups of more than two stand together. */
const TWINS: Record<string, number[][]> = {
  [CHINESE]: [
    [27, 100],
    [201, 243],
    [228, 248],
    [230, 247],
    [166, 169],
    [18, 78],
    [145, 184],
  ],
  [HACKUPC]: [
    [25, 26, 27, 28, 29, 30, 31, 32],
    [39, 40, 41, 43],
    [42, 44],
  ],
};
const REFUSED = 'DigitaleOberlausitz__hackathon-2022__src__content__partner.md:1';
const MOST_HINTS = 5;

(areCollected ? describe : describe.skip)('P1-09: all calls that were collected', () => {
  let world: ChallengeWorld;
  let files: CollectedFile[];
  let report: ImportReport;
  /** The challenge each record became, by the record's id; a twin became the challenge of the other. */
  let became: Map<string, string>;
  /** Every challenge there is, with its title as it was written. */
  let titles: Map<string, string>;

  const rows = async <T extends object>(statement: string) =>
    (await world.get(Database).pool.query<T>(statement)).rows;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    files = collectedFiles();
    const target = { organisationId: world.organisationId, managerId: world.ownerId };
    const read = files.flatMap(({ name, bytes }) => readRecords(name, bytes));
    report = await world.get(ChallengeImports).run(target, read);
    const imported = await rows<{ source: string; id: string }>(
      'select source, challenge_id as id from challenge_imports',
    );
    became = new Map(imported.map(({ source, id }) => [source, id]));
    const drafts = await rows<{ id: string; title: string }>(
      `select id, title -> 'variants' -> (title ->> 'sourceLocale') ->> 'text' as title from challenges`,
    );
    titles = new Map(drafts.map(({ id, title }) => [id, title]));
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  /** All pages of a list, as somebody reads them who presses "more" to the end. */
  async function listed(actor: Actor, query: object = {}): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await world.challenges.list(actor, { limit: 50, ...query, cursor } as never);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return ids;
  }
  const hints = async (id: string, except?: string) => {
    const [{ locale = 'en', text = '' } = {}] = await rows<{ locale: string; text: string }>(
      `select title ->> 'sourceLocale' as locale, left(need -> 'variants' -> (title ->> 'sourceLocale') ->> 'text', 1500) as text
       from challenges where id = '${id}'`,
    );
    const body = { locale, title: titles.get(id), text: text ?? '', challengeId: except };
    const found = await world.get(HintsService).lookUp(await world.owner(), { body } as never);
    return found.challenges.map((hint) => hint.id);
  };

  it('are imported or refused with a reason that names what to mend, each of them', () => {
    const all = files.flatMap(recordsIn).map(({ id }) => id);
    expect([files.length, all.length]).toEqual([22, 324]);
    const outcomes = [report.taken, report.doubtful, report.merged, report.refused];
    const met = outcomes.flat().map(({ id }) => id);
    expect(met.toSorted()).toEqual(all.toSorted());
    expect(report.refused.map(({ id, reasons }) => [id, reasons])).toEqual([[REFUSED, ['only_a_title']]]);
    expect(reportAsText(report, 'en')).toContain('a title and nothing else');
    expect(reportAsText(report, 'zh-Hans')).toContain('除标题外没有任何内容');
    expect([became.size, titles.size]).toEqual([323, 322]);
  });

  it('are listed to who manages them as drafts, each once, and to nobody else', async () => {
    const all = [...titles.keys()].toSorted();
    expect((await listed(await world.owner())).toSorted()).toEqual(all);
    expect((await listed(await world.owner(), { mine: 'true', state: 'draft' })).toSorted()).toEqual(all);
    expect(await listed(await world.someone())).toEqual([]);
  });

  it('are opened with the title they came with', async () => {
    const owner = await world.owner();
    for (const [id, title] of titles) {
      const draft = await world.challenges.read(owner, id);
      expect([draft.title.text, draft.state]).toEqual([title, 'draft']);
    }
    const asWritten = new Map(files.flatMap(recordsIn).map(({ id, title }) => [id, title]));
    const kept = [...became].filter(([source, id]) => asWritten.get(source)?.trim() === titles.get(id));
    expect(kept.length).toBeGreaterThanOrEqual(300);
  }, 60_000);

  describe('once they are published', () => {
    const inOrder = () => [...titles.keys()].toSorted();
    const middle = () => inOrder()[161] ?? '';

    beforeAll(async () => {
      await world.get(Database).pool.query(
        `update challenges set published_at = now(), sector = case when id < $1::uuid then '26' else '62' end,
           state = case when id < $1::uuid then 'open' else 'closed' end`,
        [middle()],
      );
    });

    it('are listed to everybody and filtered by every facet', async () => {
      const all = inOrder();
      const where = async (query: object) => (await listed(visitor(), query)).toSorted();
      expect(await where({})).toEqual(all);
      expect(await where({ country: 'DE', organisationId: world.organisationId })).toEqual(all);
      expect(await where({ country: 'CN' })).toEqual([]);
      const early = all.slice(0, 161);
      expect(await where({ sector: '26' })).toEqual(early);
      expect(await where({ state: 'open', sector: '26' })).toEqual(early);
      expect(await where({ state: 'closed' })).toEqual(all.slice(161));
      expect(await where({ state: 'open', sector: '62' })).toEqual([]);
    });

    it('are found by words of their titles, Chinese and European', async () => {
      const lost: string[] = [];
      for (const [id, title] of titles)
        for (const q of new Set([wordsOf(title), title.slice(0, 200)]))
          if (!(await listed(visitor(), { q })).includes(id)) lost.push(q);
      expect(lost).toEqual([]);
    }, 120_000);

    it('are found by nothing that is not in them', async () => {
      expect(await listed(visitor(), { q: '量子咖啡壶 zzyzx' })).toEqual([]);
    });
  });

  it('have the twins that stand in this file', () => {
    const listedHere = Object.entries(TWINS).flatMap(([name, groups]) =>
      groups.flatMap((group) =>
        group.flatMap((b, at) => group.slice(0, at).map((a) => `${name}:${a} ${name}:${b}`)),
      ),
    );
    const naive = twinsAmong(files.flatMap(recordsIn)).map((pair) => pair.join(' '));
    expect(naive.toSorted()).toEqual(listedHere.toSorted());
  });

  it('are told of their twins while they are written, as many as are shown', async () => {
    const missed: string[] = [];
    for (const [name, groups] of Object.entries(TWINS))
      for (const group of groups) {
        const ids = group.map((line) => became.get(`${name}:${line}`) ?? '');
        for (const [at, id] of ids.entries()) {
          const others = [...new Set(ids)].filter((other) => other !== id);
          // the same call in two files became one challenge: a third who writes it is led there
          const [shown, wanted] =
            others.length === 0 ? [await hints(id), [id]] : [await hints(id, id), others];
          const right = wanted.filter((other) => shown.includes(other)).length;
          if (right < Math.min(MOST_HINTS, wanted.length)) missed.push(`${name}:${group[at]}`);
        }
      }
    expect(missed).toEqual([]);
  }, 60_000);
});
