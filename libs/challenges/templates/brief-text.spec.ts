import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { challengeTemplateId } from '#libs/contracts/challenge-templates';
import { BRIEF_TEMPLATES } from './brief-templates.js';
import { asksStill, inLocale, scaffold } from './brief-text.js';

describe.each(BRIEF_TEMPLATES)('P0-06: the template for $id', (template) => {
  it('weighs to 100', () => {
    expect(template.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it.each(BRIDGE_LOCALES)('asks in %s until every question is replaced', (locale) => {
    for (const part of ['need', 'context', 'constraints'] as const) {
      const questions = template[part].map(({ question }) => inLocale(question, locale));
      let text = scaffold(template, part, locale);
      for (const question of questions) {
        expect(asksStill(text)).toBe(true);
        text = text.replace(question, '12 mm, ±0.1');
      }
      expect(asksStill(text)).toBe(false);
      for (const { heading } of template[part]) expect(text).toContain(inLocale(heading, locale));
    }
  });

  it('says everything in both languages', () => {
    const words = [template.name, template.text, ...template.criteria.map(({ label }) => label)];
    for (const [en, zh] of words)
      expect([/\p{Script=Han}/u.test(en), /\p{Script=Han}/u.test(zh)]).toEqual([false, true]);
  });
});

it('has a template for every kind that can be chosen', () => {
  expect(BRIEF_TEMPLATES.map(({ id }) => id).sort()).toEqual([...challengeTemplateId.options].sort());
});

it('does not take for a question what somebody wrote', () => {
  expect(asksStill('We measure the wear of bearings.\nWhat helps?')).toBe(false);
});
