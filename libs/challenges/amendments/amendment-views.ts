import { Injectable } from '@nestjs/common';
import type { AmendmentView } from '#libs/contracts/amendments';
import { optionalTextFor, type Reading } from '#libs/language/reading';
import type { TermsFields } from '../terms/terms-presets.js';
import type { TermsSheet } from '../terms/terms-sheet.entity.js';
import { TermsRepository } from '../terms/terms.repository.js';
import { changesBetween, type AmendedContent } from './amended-content.js';
import type { Amendment } from './amendment.entity.js';
import { localizedParts, textParts } from './text-parts.js';

type Texts = AmendmentView['texts'];

/** Amendments as people read them: what was, what is, and the words in between. */
@Injectable()
export class AmendmentViews {
  constructor(private readonly terms: TermsRepository) {}

  async of(reading: Reading, challengeId: string, rows: readonly Amendment[]): Promise<AmendmentView[]> {
    const sheets = new Map((await this.terms.published(challengeId)).map((sheet) => [sheet.version, sheet]));
    return rows.flatMap((row) => {
      const { after, publishedAt } = row;
      return after && publishedAt ? [viewOf(reading, { ...row, after, publishedAt }, sheets)] : [];
    });
  }
}

type Published = Amendment & { after: AmendedContent; publishedAt: Date };

function viewOf(reading: Reading, row: Published, sheets: ReadonlyMap<number, TermsSheet>): AmendmentView {
  const { before, after } = row;
  const changes = changesBetween(before, after);
  const [from, to] = [sheets.get(row.termsBefore), sheets.get(row.termsAfter)];
  return {
    id: row.id,
    number: row.number,
    publishedAt: row.publishedAt.toISOString(),
    statement: optionalTextFor(reading, row.statement),
    reacceptRequired: row.reacceptRequired,
    deadline: changes.deadline ? { before: before.deadline, after: after.deadline } : null,
    rewardMoney: changes.rewardMoney ? { before: before.rewardMoney, after: after.rewardMoney } : null,
    facts: changes.facts.map((field) => ({
      field,
      before: before.facts[field],
      after: after.facts[field],
    })),
    texts: changes.texts.flatMap((field): Texts =>
      field === 'successTests'
        ? changedTests(before, after, reading.locales)
        : [{ field, ...localizedParts(before.texts[field], after.texts[field], reading.locales) }],
    ),
    terms: from && to && from !== to ? termsBetween(from, to, reading.locales) : null,
  };
}

function changedTests(before: AmendedContent, after: AmendedContent, locales: readonly string[]): Texts {
  const most = Math.max(before.successTests.length, after.successTests.length);
  return Array.from({ length: most }, (_, n) => ({
    field: 'successTests' as const,
    ...localizedParts(before.successTests[n] ?? null, after.successTests[n] ?? null, locales),
  })).filter(({ parts }) => parts.some(({ kind }) => kind !== 'same'));
}

/** What bound people before and what does now, by the frozen texts. */
function termsBetween(
  from: TermsSheet,
  to: TermsSheet,
  locales: readonly string[],
): NonNullable<AmendmentView['terms']> {
  const [was, is] = [from.texts ?? {}, to.texts ?? {}];
  const locale =
    [...locales, to.fields.prevailingLocale].find(
      (one) => Object.hasOwn(was, one) && Object.hasOwn(is, one),
    ) ??
    Object.keys(is)[0] ??
    'en';
  const names = Object.keys(to.fields) as (keyof TermsFields)[];
  return {
    from: from.version,
    to: to.version,
    fields: names
      .filter((name) => from.fields[name] !== to.fields[name])
      .map((field) => ({ field, before: from.fields[field], after: to.fields[field] })),
    locale,
    parts: textParts(was[locale] ?? '', is[locale] ?? '', locale),
  };
}
