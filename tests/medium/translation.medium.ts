import type { LocalizedView } from '#libs/contracts/localized-text';
import { TranslationWorker } from '#libs/language/translation.worker';
import { VariantsService } from '#libs/language/variants.service';
import { ChallengeWorld, refusal } from '../support/challenges.js';

const ORIGINAL = { locale: 'en', text: 'Vibration sensor for presses' };

describe('translations', () => {
  let world: ChallengeWorld;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const translate = (...ids: string[]) => world.get(TranslationWorker).translate({ type: 'challenge', ids });
  const readChinese = async (id: string) =>
    world.challenges.read(await world.owner(), id, { lang: 'zh-Hans' });
  const correct = async (id: string, text: string, locale = 'zh-Hans') =>
    world.get(VariantsService).correct(await world.owner(), {
      subject: { type: 'challenge', id },
      field: 'title',
      locale,
      text,
    });
  const retitle = async (id: string, text: string) => {
    const owner = await world.owner();
    const { version } = await world.challenges.read(owner, id);
    await world.challenges.change(owner, {
      params: { id },
      body: { title: { locale: 'en', text } },
      ifMatch: version,
      query: undefined,
    } as never);
  };

  it('come from a job, marked as the machine’s', async () => {
    const id = await world.draft({ title: ORIGINAL });
    expect((await readChinese(id)).title).toMatchObject({ locale: 'en', provenance: 'human' });
    await translate(id);
    const { title } = await readChinese(id);
    expect(title).toMatchObject({
      locale: 'zh-Hans',
      sourceLocale: 'en',
      provenance: 'machine',
      stale: false,
    });
    expect(title.text).toContain('传感器');
  });

  it('count as missing where the machine knew too little: the original is shown with glosses', async () => {
    const text = 'Zorblex quuxing of flimbered wobbulators by a grelnish sensor';
    const id = await world.draft({ title: { locale: 'en', text } });
    await translate(id);
    const { title } = await readChinese(id);
    expect(title).toMatchObject({ text, locale: 'en', provenance: 'human' });
    expect(title.glosses).toContainEqual({
      word: 'sensor',
      meaning: expect.stringContaining('传感器') as string,
    });
  });

  it('follow a new original, and are stale until they do', async () => {
    const id = await world.draft({ title: ORIGINAL });
    await translate(id);
    await retitle(id, 'Vibration sensor for pumps');
    expect((await readChinese(id)).title).toMatchObject({ provenance: 'machine', stale: true, behind: 1 });
    await translate(id);
    expect((await readChinese(id)).title).toMatchObject({ provenance: 'machine', stale: false, behind: 0 });
  });

  it('are put right by people, whom no machine overwrites', async () => {
    const id = await world.draft({ title: ORIGINAL });
    await translate(id);
    const human: Partial<LocalizedView> = { text: '压机用振动传感器', provenance: 'human', stale: false };
    expect(await correct(id, '压机用振动传感器')).toMatchObject(human);
    await retitle(id, 'Vibration sensor for old presses');
    await translate(id);
    expect((await readChinese(id)).title).toMatchObject({ ...human, stale: true, behind: 1 });
    expect(await world.audit(id)).toContain('text.variantCorrected');
  });

  it('are neither the original nor much longer than it', async () => {
    const id = await world.draft({ title: ORIGINAL });
    await expect(correct(id, 'Another title', 'en')).rejects.toEqual(refusal('invalid'));
    await expect(correct(id, '长'.repeat(1_000))).rejects.toEqual(refusal('invalid'));
  });
});
