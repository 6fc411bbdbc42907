import { actorType } from '#libs/contracts/actor-types';
import { challengeState } from '#libs/contracts/challenges';
import { fileClass } from '#libs/contracts/files';
import { helix } from '#libs/contracts/organisations';
import { timeZone } from '#libs/contracts/primitives';
import { termsPreset } from '#libs/contracts/terms';
import { challenges } from './challenges.js';
import { commons } from './commons.js';
import type { DemoText } from './demo-types.js';
import { messages } from './messages.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { projects } from './projects.js';
import { submissions } from './submissions.js';
import { workshops } from './workshops.js';

const personKeys = new Set(people.map(({ key }) => key));
const organisationKeys = new Set(organisations.map(({ key }) => key));
const challengeByKey = new Map(challenges.map((challenge) => [challenge.key, challenge]));
const said = Object.values(messages).flat();

/** Every text of the demonstration with the language it claims. */
function* texts(value: unknown, locale = ''): Generator<[locale: string, text: string]> {
  if (typeof value === 'string') yield [locale, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* texts(inner, /^(en|de|it|fr|nl|zh-Hans)$/.test(key) ? key : '');
    }
  }
}
const localised = [...texts([challenges, submissions, projects, organisations, workshops])].filter(
  ([locale]) => locale,
);

it('names only people, organisations and challenges that exist', () => {
  for (const { members } of organisations)
    for (const { person } of members) expect(personKeys).toContain(person);
  for (const { sponsor, manager, evaluators = [] } of challenges) {
    expect(organisationKeys).toContain(sponsor);
    for (const person of [manager, ...evaluators]) expect(personKeys).toContain(person);
  }
  for (const { challenge, team, scores } of submissions) {
    for (const person of [...team.members, ...scores.map(({ evaluator }) => evaluator)]) {
      expect(personKeys).toContain(person);
    }
    expect(challengeByKey.get(challenge)?.evaluators).toEqual(
      expect.arrayContaining(scores.map(({ evaluator }) => evaluator)),
    );
  }
  for (const { hosts, registered, present = [], project } of workshops) {
    for (const person of [...hosts, ...registered]) expect(personKeys).toContain(person);
    expect(registered).toEqual(expect.arrayContaining(present));
    if (project) expect(projects.map(({ key }) => key)).toContain(project);
  }
  for (const { challenge, leads, members } of projects) {
    expect(challengeByKey.has(challenge)).toBe(true);
    for (const person of [...leads, ...members.map((member) => member.person)])
      expect(personKeys).toContain(person);
  }
});

it('uses the vocabulary of the contracts', () => {
  for (const { state, terms, deadline } of challenges) {
    expect(challengeState.safeParse(state).success).toBe(true);
    expect(termsPreset.safeParse(terms).success).toBe(true);
    expect(timeZone.safeParse(deadline.timeZone).success).toBe(true);
  }
  for (const organisation of organisations) {
    expect(helix.safeParse(organisation.helix).success).toBe(true);
    for (const type of organisation.actorTypes) expect(actorType.safeParse(type).success).toBe(true);
  }
  for (const { files } of submissions) {
    for (const file of files) expect(fileClass.safeParse(file.fileClass).success).toBe(true);
  }
});

it('shows every state a visitor should see, all four helices and both sides', () => {
  expect(new Set(challenges.map(({ state }) => state)).size).toBe(10);
  expect(challenges.filter(({ state }) => state === 'open').length).toBe(3);
  expect(new Set(organisations.map((organisation) => organisation.helix)).size).toBe(4);
  expect(new Set(people.map(({ homeRegion }) => homeRegion))).toEqual(new Set(['EU', 'CN']));
  expect(people.filter(({ platformRole }) => platformRole === 'admin')).toHaveLength(1);
  expect(people.every(({ email }) => /@example\.(org|com)$/.test(email))).toBe(true);
});

it('has rubrics that add up, complete scores and evaluators who are not judging themselves', () => {
  for (const { challenge, team, scores } of submissions) {
    const { rubric = [] } = challengeByKey.get(challenge) ?? {};
    expect(rubric.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    for (const { evaluator, points, comments } of scores) {
      expect(Object.keys(points).sort()).toEqual(rubric.map(({ key }) => key).sort());
      expect(Object.values(points).every((value) => value >= 0 && value <= 10)).toBe(true);
      expect(Object.keys(points)).toEqual(expect.arrayContaining(Object.keys(comments)));
      expect(team.members).not.toContain(evaluator);
    }
  }
});

it('has two to four submissions where there is something to judge, and one winner where there is an award', () => {
  for (const { key, state } of challenges) {
    const own = submissions.filter(({ challenge }) => challenge === key);
    const judged = ['evaluating', 'decided', 'awarded', 'transition', 'closed'].includes(state);
    expect([2, 3, 4].includes(own.length)).toBe(judged);
    const hasAward = ['awarded', 'transition', 'closed'].includes(state);
    expect(own.filter((submission) => submission.state === 'awarded').length).toBe(hasAward ? 1 : 0);
  }
});

it('says each thing in the language it claims', () => {
  for (const [locale, text] of localised)
    expect([text, /\p{Script=Han}/u.test(text)]).toEqual([text, locale === 'zh-Hans']);
  for (const { locale, text } of said) {
    const prose = text.replace(/```[\s\S]*?```/g, '');
    if (prose.trim() && locale === 'zh-Hans')
      expect([text, /\p{Script=Han}/u.test(prose)]).toEqual([text, true]);
  }
});

it('has what publication asks for in both languages, and leaves some texts to the machine', () => {
  const bilingual = (text: DemoText) => 'en' in text && 'zh-Hans' in text;
  for (const { key, title, summary } of challenges.filter(({ state }) => state !== 'draft'))
    expect([key, bilingual(title), bilingual(summary)]).toEqual([key, true, true]);
  expect(challenges.filter(({ constraints }) => !bilingual(constraints)).length).toBeGreaterThan(2);
});

it('shares facts in a commons in both languages, said by rivals of both shores and the sponsor', () => {
  for (const { challenge, solvers, said: shared } of commons) {
    const { manager, state } = challengeByKey.get(challenge) ?? {};
    expect(state).toBe('open');
    expect(new Set(shared.map(({ by }) => by))).toEqual(new Set([manager, ...solvers]));
    const shores = people.filter(({ key }) => solvers.includes(key)).map(({ homeRegion }) => homeRegion);
    expect(new Set(shores)).toEqual(new Set(['EU', 'CN']));
    for (const { locale, text, counterpart } of shared) {
      expect([text, /\p{Script=Han}/u.test(text)]).toEqual([text, locale === 'zh-Hans']);
      expect(counterpart?.locale).toBe(locale === 'en' ? 'zh-Hans' : 'en');
    }
  }
});

it('holds a conversation of three weeks, half in each language, in order and without repeating itself', () => {
  const { vibration = [], cells = [] } = messages;
  expect(vibration.length).toBeGreaterThanOrEqual(300);
  expect(cells.length).toBeGreaterThanOrEqual(20);
  const english = vibration.filter(({ locale }) => locale === 'en').length / vibration.length;
  expect(english).toBeGreaterThan(0.4);
  expect(english).toBeLessThan(0.6);
  expect(vibration.filter(({ counterpart }) => counterpart).length).toBeGreaterThanOrEqual(60);
  for (const talk of [vibration, cells]) {
    expect(new Set(talk.map(({ text }) => text)).size).toBe(talk.length);
    const times = talk.map(({ atMinutes }) => atMinutes);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    talk.forEach(({ by, replyTo, locale, counterpart }, at) => {
      expect(personKeys).toContain(by);
      expect(counterpart?.locale).not.toBe(locale);
      if (replyTo) expect(talk.slice(0, at).filter(({ key }) => key === replyTo)).toHaveLength(1);
    });
  }
});
