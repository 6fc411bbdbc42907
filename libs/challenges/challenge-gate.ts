import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { asksStill } from './templates/brief-text.js';
import { isTranslation } from '#libs/language/localized-text';

/** What publication depends on. */
export interface GateFacts {
  title: LocalizedText;
  summary: LocalizedText | null;
  need: LocalizedText | null;
  context: LocalizedText | null;
  constraints: LocalizedText | null;
  successTests: readonly LocalizedText[];
  /** The text of the terms; null while there are none. */
  terms: LocalizedText | null;
  weights: readonly number[];
  deadlineAt: Date | null;
  hasReward: boolean;
}

export type LintCode =
  | 'missing'
  | 'language_missing'
  | 'question_open'
  | 'person_needed'
  | 'weights_not_100'
  | 'deadline_past'
  | 'no_deadline'
  | 'deadline_soon'
  | 'no_reward'
  | 'machine_variant'
  | 'variant_stale';

export interface Finding {
  /** Where to mend it, e.g. `title.zh-Hans`, `terms`, `rubric`. */
  field: string;
  code: LintCode;
  level: 'missing' | 'warning';
}

const SOON_MS = 14 * 24 * 60 * 60 * 1000;

const missing = (field: string, code: LintCode = 'missing'): Finding => ({ field, code, level: 'missing' });
const warning = (field: string, code: LintCode): Finding => ({ field, code, level: 'warning' });

/**
 * All that keeps a challenge from being published, and all that deserves a second look, in the order of the form.
 * Title and summary must be there in both bridge languages; a machine's variant will do, as long as it is a translation.
 * Terms bind people, so only what a person or a preset wrote counts there.
 */
export function findings(facts: GateFacts, now: Date): Finding[] {
  return [
    ...bridged('title', facts.title),
    ...bridged('summary', facts.summary),
    ...(facts.need ? [] : [missing('need')]),
    ...(['need', 'context', 'constraints'] as const).flatMap((field) => unanswered(field, facts[field])),
    ...(facts.successTests.length > 0 ? [] : [missing('successTests')]),
    ...aboutTerms(facts.terms),
    ...aboutRubric(facts.weights),
    ...aboutDeadline(facts.deadlineAt, now),
    ...(facts.hasReward ? [] : [warning('reward', 'no_reward')]),
  ];
}

export const isPublishable = (found: readonly Finding[]): boolean =>
  found.every(({ level }) => level !== 'missing');

function bridged(field: string, text: LocalizedText | null): Finding[] {
  return BRIDGE_LOCALES.flatMap((locale) => {
    const variant = text?.variants[locale];
    const path = `${field}.${locale}`;
    if (!text || !variant || !isTranslation(variant)) return [missing(path, 'language_missing')];
    if (variant.provenance === 'machine') return [warning(path, 'machine_variant')];
    return variant.sourceRevision < text.revision ? [warning(path, 'variant_stale')] : [];
  });
}

/** A question of a template is no answer, however much text stands around it. */
function unanswered(field: string, text: LocalizedText | null): Finding[] {
  const original = text?.variants[text.sourceLocale]?.text ?? '';
  return asksStill(original) ? [missing(field, 'question_open')] : [];
}

function aboutTerms(terms: LocalizedText | null): Finding[] {
  if (!terms) return [missing('terms')];
  return BRIDGE_LOCALES.flatMap((locale) => {
    const variant = terms.variants[locale];
    if (!variant) return [missing(`terms.${locale}`, 'language_missing')];
    const binding = variant.provenance !== 'machine' && variant.sourceRevision === terms.revision;
    return binding ? [] : [missing(`terms.${locale}`, 'person_needed')];
  });
}

function aboutRubric(weights: readonly number[]): Finding[] {
  if (weights.length === 0) return [missing('rubric')];
  return weights.reduce((sum, weight) => sum + weight, 0) === 100
    ? []
    : [missing('rubric', 'weights_not_100')];
}

function aboutDeadline(deadlineAt: Date | null, now: Date): Finding[] {
  if (!deadlineAt) return [warning('deadline', 'no_deadline')];
  const left = deadlineAt.getTime() - now.getTime();
  if (left <= 0) return [missing('deadline', 'deadline_past')];
  return left < SOON_MS ? [warning('deadline', 'deadline_soon')] : [];
}
