import { writeLocalized } from '#libs/language/localized-text';
import {
  needOfAuthor,
  needOfDraft,
  needOfEvaluator,
  needOfJudging,
  needOfLifecycle,
} from './needs-of-challenges.js';
import type { DraftRow, JudgingRow } from './needs.repository.js';

const NOW = new Date('2026-10-01T08:00:00Z');
const text = writeLocalized(
  [
    { locale: 'en', text: 'Quiet gears' },
    { locale: 'zh-Hans', text: '静音齿轮' },
  ],
  'anna',
  NOW,
);
const reading = { locales: ['zh-Hans'], allVariants: false };
const subject = {
  id: 'c',
  title: text,
  deadlineAt: new Date('2026-11-01T15:00:00Z'),
  deadlineZone: 'Europe/Berlin',
};
const draft: DraftRow = {
  ...subject,
  summary: text,
  need: text,
  context: null,
  constraints: null,
  successTests: [text],
  terms: text,
  weights: [100],
  hasReward: true,
};
const judging: JudgingRow = { ...subject, state: 'evaluating', unassigned: 0, missingReviews: 0 };

describe('what needs a person in challenges', () => {
  it('asks to publish a complete draft and to finish another', () => {
    expect(needOfDraft(reading, draft, NOW).item).toMatchObject({
      kind: 'publish_challenge',
      href: '/challenges/c/edit',
      subject: { title: { text: '静音齿轮' } },
      due: { at: '2026-11-01T15:00:00.000Z', timeZone: 'Europe/Berlin' },
    });
    expect(needOfDraft(reading, { ...draft, terms: null }, NOW).item.kind).toBe('finish_draft');
  });

  it.each([
    [{ unassigned: 2, missingReviews: 2 }, [['assign_evaluators', 2]]],
    [{ unassigned: 0, missingReviews: 2 }, []],
    [{ unassigned: 0, missingReviews: 0 }, [['decide_challenge', null]]],
    [{ state: 'decided' as const }, [['award_challenge', null]]],
  ])('names one next step after the deadline: %j', (change, expected) => {
    const items = needOfJudging(reading, { ...judging, ...change }).map(({ item }) => item);
    expect(items.map(({ kind, count }) => [kind, count])).toEqual(expected);
    expect(items.every(({ href }) => href === '/challenges/c/evaluation')).toBe(true);
  });

  it.each([
    ['accept_again', '/challenges/c/terms', true],
    ['finish_amendment', '/challenges/c/edit', false],
    ['answer_appeal', '/challenges/c/outcome', false],
    ['consent_to_cancel', '/challenges/c', false],
    ['confirm_award', '/challenges/c/outcome', false],
    ['answer_invitation_to_team', '/challenges/c/teams', false],
    ['answer_request_to_team', '/challenges/c/teams', false],
    ['answer_merge_offer', '/challenges/c/teams', false],
  ] as const)('leads to where somebody decides: %s', (kind, href, dated) => {
    const { item } = needOfLifecycle(reading, { ...subject, kind });
    expect(item).toMatchObject({ kind, href });
    expect(item.due !== null).toBe(dated);
  });

  it('leads evaluators and authors to where they go on', () => {
    const asked = needOfEvaluator(reading, { ...subject, assignmentId: 'a', state: 'proposed' });
    expect(asked.item).toMatchObject({
      kind: 'answer_assignment',
      href: '/challenges/c/evaluate?assignment=a',
    });
    const accepted = needOfEvaluator(reading, { ...subject, assignmentId: 'a', state: 'in_progress' });
    expect(accepted.item.kind).toBe('score_submission');
    const unfinished = needOfAuthor(reading, { ...subject, submissionId: 's' });
    expect(unfinished.item).toMatchObject({ kind: 'finish_submission', href: '/challenges/c/submission' });
  });
});
