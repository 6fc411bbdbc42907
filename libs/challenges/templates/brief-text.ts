import type { UiLocale } from '#libs/contracts/locale';
import { BRIEF_TEMPLATES, type BriefTemplate, type Both } from './brief-templates.js';

const PARTS = ['need', 'context', 'constraints'] as const;
type Part = (typeof PARTS)[number];

/** A word of a template in a language of the bridge. */
export const inLocale = (both: Both, locale: UiLocale): string => both[locale === 'en' ? 0 : 1];

/** A part of the brief to fill in: each heading with its question below. */
export const scaffold = (template: BriefTemplate, part: Part, locale: UiLocale): string =>
  template[part]
    .map(({ heading, question }) => `${inLocale(heading, locale)}\n${inLocale(question, locale)}`)
    .join('\n\n');

const QUESTIONS: ReadonlySet<string> = new Set(
  BRIEF_TEMPLATES.flatMap((template) =>
    PARTS.flatMap((part) => template[part].flatMap(({ question }) => question)),
  ),
);

/** Whether a question of a template still stands where its answer should be. */
export const asksStill = (text: string): boolean =>
  text.split('\n').some((line) => QUESTIONS.has(line.trim()));
