import { rubricView } from '#libs/contracts/evaluation';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { z } from 'zod';

export type Rubric = z.output<typeof rubricView>;

/** A criterion while it is written: its name by language, the original first. */
export interface CriterionDraft {
  labels: Record<string, string>;
  weight: number;
  scale: number;
}

/** The criteria of a stored rubric, read with all variants. What a machine wrote is nobody's own word. */
export const draftsOf = ({ criteria }: Rubric): CriterionDraft[] =>
  criteria.map(({ label, weight, scale }) => {
    const variants = label.variants ?? { [label.locale]: label };
    const own = Object.entries(variants).filter(([, { provenance }]) => provenance !== 'machine');
    return { labels: Object.fromEntries(own.map(([locale, { text }]) => [locale, text])), weight, scale };
  });

export const weightSum = (criteria: readonly Pick<CriterionDraft, 'weight'>[]): number =>
  criteria.reduce((sum, { weight }) => sum + weight, 0);

/** The server takes only a whole rubric: every criterion named, weights of at least 1 that add up to 100. */
export const isWhole = (criteria: readonly CriterionDraft[], locale: string): boolean =>
  criteria.length > 0 &&
  weightSum(criteria) === 100 &&
  criteria.every(({ labels, weight }) => (labels[locale] ?? '').trim() !== '' && weight >= 1);

/** What the contract takes for a criterion's name: the original, then what a person wrote in the other language. */
export function labelInput(labels: CriterionDraft['labels'], locale: string): LocalizedInput {
  const tags = [locale, ...BRIDGE_LOCALES.filter((tag) => tag !== locale)];
  return tags
    .map((tag) => ({ locale: tag as string, text: (labels[tag] ?? '').trim() }))
    .filter(({ text }) => text.trim() !== '');
}

/** Weights in whole steps that add up to 100, as even as they can be. */
export function evenWeights(count: number): number[] {
  const share = Math.floor(100 / count);
  return Array.from({ length: count }, (_, at) => share + (at < 100 - share * count ? 1 : 0));
}
