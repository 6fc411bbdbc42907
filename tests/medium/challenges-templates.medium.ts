import { ChallengeReadiness } from '#libs/challenges/challenge-readiness.service';
import { RubricService } from '#libs/challenges/evaluation/rubric.service';
import { TemplatesService } from '#libs/challenges/templates/templates.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import { challengeTemplateId, type ChallengeTemplateId } from '#libs/contracts/challenge-templates';
import type { SignedInActor } from '#libs/core/auth/actor';
import { ChallengeWorld, given, refusal } from '../support/challenges.js';

const ROUGH = '我们的老式冲床会突然停机，希望提前知道轴承什么时候坏。';

describe('P0-06: a draft from a template', () => {
  let world: ChallengeWorld;
  let owner: SignedInActor;
  beforeAll(async () => {
    world = await ChallengeWorld.open();
    owner = await world.owner();
  }, 120_000);
  afterAll(() => world.stop(), 30_000);

  const start = (template: ChallengeTemplateId, more: object = {}, actor = owner) => {
    const body = { organisationId: world.organisationId, template, locale: 'en', title: 'Old presses' };
    return world.get(TemplatesService).start(actor, given({ body: { ...body, ...more } }));
  };
  const missing = async (id: string) => {
    const { items } = await world.get(ChallengeReadiness).lint(owner, id);
    return items.filter(({ level }) => level === 'missing').map(({ field, code }) => `${field} ${code}`);
  };

  it.each(challengeTemplateId.options)(
    '%s: criteria, terms and time are there, questions are open',
    async (kind) => {
      const { id, deadline, context } = await start(kind);
      const params = { id };
      const { criteria } = await world.get(RubricService).read(owner, given({ params }));
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      const terms = await world.get(TermsService).read(owner, given({ params }));
      expect(terms.preset).not.toBeNull();
      expect(deadline?.local).toMatch(/T16:00$/);
      expect(context?.provenance).toBe('human');
      const found = await missing(id);
      expect(found).toEqual(
        expect.arrayContaining([
          'need question_open',
          'context question_open',
          'constraints question_open',
          'successTests missing',
        ]),
      );
      expect(found.filter((one) => /^(terms|rubric|deadline)/.test(one))).toEqual([]);
    },
  );

  it('keeps a rough paragraph as it is, above what is asked in its language', async () => {
    const { need } = await start('sensing', { locale: 'zh-Hans', title: '老式冲床', rough: ROUGH });
    expect(need?.sourceLocale).toBe('zh-Hans');
    expect(need?.text.startsWith(`${ROUGH}\n\n被测量`)).toBe(true);
  });

  it('mixes no languages in a text', async () => {
    const rough = 'Unsere alten Pressen bleiben plötzlich stehen.';
    const { need, context } = await start('sensing', { locale: 'de', rough });
    expect([need?.sourceLocale, need?.text, context?.sourceLocale]).toEqual(['de', rough, 'en']);
  });

  it('asks no longer for what was answered, and is not published before', async () => {
    const { id, version } = await start('testing');
    await expect(world.move(id, 'published')).rejects.toEqual(refusal('gate_incomplete'));
    const text = (words: string) => ({ locale: 'en', text: words });
    const body = { need: text('Certify pump P7.'), context: text('None.'), constraints: text('ISO 17025.') };
    await world.challenges.change(owner, given({ params: { id }, body, ifMatch: version }));
    expect((await missing(id)).filter((one) => one.endsWith('question_open'))).toEqual([]);
  });

  it('is for whoever may post for the organisation', async () => {
    await expect(start('sensing', {}, await world.someone())).rejects.toEqual(refusal('forbidden'));
  });

  it('lists the same kinds in both languages', () => {
    const of = (lang: string) => world.get(TemplatesService).list(owner, { lang });
    expect(of('en')).toHaveLength(challengeTemplateId.options.length);
    expect(of('zh')[0]).toMatchObject({ id: 'sensing', name: '传感与测量' });
  });
});
