import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Need, NeedItem, Urgency } from '#libs/core/needs/need';
import { textFor, type Reading } from '#libs/language/reading';
import { findings, isPublishable } from '../challenge-gate.js';
import type { AuthorRow, DraftRow, EvaluatorRow, JudgingRow, LifecycleRow } from './needs.repository.js';

interface About {
  kind: NeedItem['kind'];
  urgency: Urgency;
  subject: { type: string; id: string; title: LocalizedText };
  href: string;
  deadline?: { deadlineAt: Date | null; deadlineZone: string | null };
  count?: number;
}

/** A complete draft wants publishing, another one finishing. */
export function needOfDraft(reading: Reading, row: DraftRow, now: Date): Need {
  const ready = isPublishable(findings(row, now));
  return need(reading, {
    kind: ready ? 'publish_challenge' : 'finish_draft',
    urgency: 'own_work',
    subject: challenge(row),
    href: `/challenges/${row.id}/edit`,
    deadline: row,
  });
}

/** The next step after the deadline; none while all depends on evaluators who were asked. */
export function needOfJudging(reading: Reading, row: JudgingRow): Need[] {
  const href = `/challenges/${row.id}/evaluation`;
  const about = { urgency: 'waited_for', subject: challenge(row), href } as const;
  if (row.state === 'decided') return [need(reading, { ...about, kind: 'award_challenge' })];
  if (row.unassigned > 0)
    return [need(reading, { ...about, kind: 'assign_evaluators', count: row.unassigned })];
  return row.missingReviews > 0 ? [] : [need(reading, { ...about, kind: 'decide_challenge' })];
}

export function needOfEvaluator(reading: Reading, row: EvaluatorRow): Need {
  const kind = row.state === 'proposed' ? 'answer_assignment' : 'score_submission';
  const subject = { type: 'assignment', id: row.assignmentId, title: row.title };
  return need(reading, {
    kind,
    urgency: 'waited_for',
    subject,
    href: `/challenges/${row.id}/evaluate?assignment=${row.assignmentId}`,
  });
}

export function needOfAuthor(reading: Reading, row: AuthorRow): Need {
  const subject = { type: 'submission', id: row.submissionId, title: row.title };
  const href = `/challenges/${row.id}/submission`;
  return need(reading, { kind: 'finish_submission', urgency: 'own_work', subject, href, deadline: row });
}

const PAGES = {
  accept_again: '/terms',
  finish_amendment: '/edit',
  answer_appeal: '/outcome',
  consent_to_cancel: '',
  confirm_award: '/outcome',
  answer_invitation_to_team: '/teams',
  answer_request_to_team: '/teams',
  answer_merge_offer: '/teams',
} as const;

export function needOfLifecycle(reading: Reading, row: LifecycleRow): Need {
  const { kind } = row;
  const about = { kind, urgency: 'waited_for', subject: challenge(row) } as const;
  const href = `/challenges/${row.id}${PAGES[kind]}`;
  return need(reading, { ...about, href, ...(kind === 'accept_again' && { deadline: row }) });
}

const challenge = ({ id, title }: { id: string; title: LocalizedText }) => ({ type: 'challenge', id, title });

const need = (reading: Reading, { kind, urgency, subject, href, deadline, count }: About): Need => ({
  urgency,
  item: {
    kind,
    subject: { ...subject, title: textFor(reading, subject.title) },
    href,
    due: deadline?.deadlineAt
      ? { at: deadline.deadlineAt.toISOString(), timeZone: deadline.deadlineZone ?? 'UTC' }
      : null,
    count: count ?? null,
  },
});
