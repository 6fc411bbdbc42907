import type { LocalizedView } from '#libs/contracts/localized-text';
import type { Money } from '#libs/contracts/primitives';
import { minorDigits } from '#libs/money/convert';
import type { ChallengeExport, ExportedContent } from './challenge-export.js';
import type { ExportWords } from './export-words.js';

/** What stands in a cell; null leaves it empty. */
export type Cell = string | number | null;

/** One sheet of a workbook; the first row is its header. */
export interface Table {
  name: string;
  rows: Cell[][];
}

/** The export as tables for people: texts of the brief and the terms in all languages, the others in the reader's. */
export function exportTables(exported: ChallengeExport, words: ExportWords): Table[] {
  const table = (name: keyof ExportWords, header: (keyof ExportWords)[], rows: Cell[][]): Table => ({
    name: words[name],
    rows: [header.map((column) => words[column]), ...rows],
  });
  return [
    table('brief', ['field', 'language', 'provenance', 'value'], briefRows(exported, words)),
    table('terms', ['version', 'field', 'language', 'value'], termsRows(exported, words)),
    table(
      'amendments',
      ['number', 'publishedAt', 'reaccept', 'field', 'language', 'before', 'after'],
      exported.amendments.flatMap((amendment) => amendmentRows(amendment, words)),
    ),
    table(
      'questions',
      ['state', 'askedAt', 'author', 'question', 'answer', 'answeredAt'],
      exported.questions.map(({ state, askedAt, author, text, answer, answeredAt }) => [
        ...[state, askedAt, author?.displayName ?? null, text.text, answer?.text ?? null, answeredAt],
      ]),
    ),
    table(
      'criteria',
      ['criterion', 'weight', 'scale'],
      exported.rubric.criteria.map(({ label, weight, scale }) => [label.text, weight, scale]),
    ),
    ...(exported.submissions ? [submissionTable(exported, exported.submissions, words)] : []),
  ];
}

/** The one table a CSV has room for: what was handed in, and before the deadline the brief. */
export const mainTable = (exported: ChallengeExport, words: ExportWords): Table =>
  exported.submissions
    ? submissionTable(exported, exported.submissions, words)
    : exportTables(exported, words)[0]!;

type Words = ExportWords;
const yesOrNo = (value: boolean | null, words: Words): string | null =>
  value === null ? null : value ? words.yes : words.no;

function briefRows({ challenge, rubric, exportedAt }: ChallengeExport, words: Words): Cell[][] {
  const { deadline, rewardMoney, facts, texts } = challenge;
  const plain: [keyof Words, Cell][] = [
    ['id', challenge.id],
    ['exportedAt', exportedAt],
    ['state', challenge.state],
    ['visibility', challenge.visibility],
    ['publishedAt', challenge.publishedAt],
    ['deadline', deadline?.at ?? null],
    ['deadlineLocal', deadline?.local ?? null],
    ['timeZone', deadline?.timeZone ?? null],
    ['graceMinutes', facts.graceMinutes],
    ['amount', rewardMoney && majorUnits(rewardMoney)],
    ['currency', rewardMoney?.currency ?? null],
    ['rewardAsWritten', facts.rewardAsWritten],
    ['sector', facts.sector],
    ['trlIn', facts.trlIn],
    ['trlOut', facts.trlOut],
    ['minimumReviews', rubric.minimumReviews],
    ['blind', yesOrNo(rubric.blind, words)],
    ['decidedAt', challenge.decidedAt],
    ['decisionNote', challenge.decisionNote],
    ['cancelReason', challenge.cancelReason],
  ];
  return [
    ...textRows(words.organisation, challenge.organisation.name),
    ...plain.map(([name, value]) => [words[name], null, null, value]),
    ...Object.entries(texts).flatMap(([name, text]) => textRows(words[name as keyof typeof texts], text)),
    ...challenge.successTests.flatMap((text, n) => textRows(`${words.successTests} ${n + 1}`, text)),
    ...textRows(words.outcome, challenge.outcome),
  ];
}

/** A line for each language there is, the original first. */
function textRows(name: string, text: LocalizedView | null): Cell[][] {
  const variants = Object.entries(text?.variants ?? {});
  const original = ([locale]: (typeof variants)[number]) => Number(locale === text?.sourceLocale);
  return variants
    .toSorted((a, b) => original(b) - original(a))
    .map(([locale, variant]) => [name, locale, variant.provenance, variant.text]);
}

const termsRows = ({ terms }: ChallengeExport, words: Words): Cell[][] =>
  terms.flatMap(({ version, publishedAt, hash, fields, text }) => [
    [version, words.publishedAt, null, publishedAt],
    [version, words.hash, null, hash],
    ...Object.entries(fields).map(([name, value]) => [
      ...[version, words[name as keyof typeof fields], null, value],
    ]),
    ...textRows(words.text, text).map(([name = null, locale = null, , value = null]) => [
      ...[version, name, locale, value],
    ]),
  ]);

type ExportedAmendment = ChallengeExport['amendments'][number];

function amendmentRows(amendment: ExportedAmendment, words: Words): Cell[][] {
  const { number, publishedAt, reacceptRequired, statement, terms, before, after } = amendment;
  const line = (name: string, language: string | null, was: Cell, is: Cell): Cell[] => [
    ...[number, publishedAt, yesOrNo(reacceptRequired, words), name, language, was, is],
  ];
  const told = line(words.statement, statement?.locale ?? null, null, statement?.text ?? null);
  return [
    ...(statement ? [told] : []),
    ...(terms.before === terms.after ? [] : [line(words.terms, null, terms.before, terms.after)]),
    ...(after ? changes(before, after, words).map((change) => line(...change)) : []),
  ];
}

type Change = [name: string, language: string | null, was: Cell, is: Cell];

/** What says something else than before, each text in each language. */
function changes(before: ExportedContent, after: ExportedContent, words: Words): Change[] {
  const names = <T extends object>(of: T) => Object.keys(of) as (keyof T)[];
  const tests = Array.from({ length: Math.max(before.successTests.length, after.successTests.length) });
  const found: Change[] = [
    [words.deadline, null, before.deadline?.at ?? null, after.deadline?.at ?? null],
    [words.amount, null, moneyText(before.rewardMoney), moneyText(after.rewardMoney)],
    ...names(after.facts).map((name): Change => [words[name], null, before.facts[name], after.facts[name]]),
    ...names(after.texts).flatMap((name) => versions(words[name], before.texts[name], after.texts[name])),
    ...tests.flatMap((_, n) =>
      versions(`${words.successTests} ${n + 1}`, before.successTests[n], after.successTests[n]),
    ),
  ];
  return found.filter(([, , was, is]) => was !== is);
}

function versions(
  name: string,
  before: LocalizedView | null | undefined,
  after: LocalizedView | null | undefined,
): Change[] {
  const [was, is] = [before?.variants ?? {}, after?.variants ?? {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((locale): Change => {
    const text = (of: typeof was) => of[locale]?.text ?? null;
    return [name, locale, text(was), text(is)];
  });
}

function submissionTable(
  { rubric }: ChallengeExport,
  submissions: NonNullable<ChallengeExport['submissions']>,
  words: Words,
): Table {
  const before = [
    'id',
    'title',
    'author',
    'side',
    'team',
    'state',
    'reason',
    'late',
    'receipt',
    'receivedAt',
  ] as const;
  const scored = ['mean', 'median', 'spread', 'count'] as const;
  const after = ['licences', 'files', 'body'] as const;
  const named = (names: readonly (keyof Words)[]) => names.map((name) => words[name]);
  const header = [
    ...named([...before, ...scored]),
    ...rubric.criteria.map(({ label, weight }) => `${label.text} (${weight} %)`),
    ...named(after),
  ];
  const rows = submissions.map((one): Cell[] => [
    ...[one.id, one.title.text, one.author?.displayName ?? null, one.author?.side ?? null],
    one.team
      ? `${one.team.name.text}: ${one.team.members.map(({ displayName }) => displayName).join(', ')}`
      : null,
    ...[
      one.state,
      one.reason,
      yesOrNo(one.late, words),
      one.receipt?.sha256 ?? null,
      one.receipt?.at ?? null,
    ],
    ...scored.map((name) => one.scores?.[name] ?? null),
    ...rubric.criteria.map(({ id }) => meanOf(one, id)),
    Object.entries(one.licences)
      .map(([kind, licence]) => `${kind}: ${licence}`)
      .join('\n'),
    one.files.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n'),
    one.body?.text ?? null,
  ]);
  return { name: words.submissions, rows: [header, ...rows] };
}

const meanOf = (
  { scores }: NonNullable<ChallengeExport['submissions']>[number],
  criterion: string,
): number | null => scores?.byCriterion.find(({ criterionId }) => criterionId === criterion)?.mean ?? null;

const majorUnits = ({ amountMinor, currency }: Money): number => amountMinor / 10 ** minorDigits(currency);

const moneyText = (money: Money | null): string | null => money && `${majorUnits(money)} ${money.currency}`;
