import { createHash } from 'node:crypto';
import type { ChallengeDraft, Doubt, Verdict } from './challenge-draft.js';
import { doubtsAbout } from './doubts.js';
import { externalKeyOf } from './external-key.js';
import type { RawRecord, RecordFields } from './raw-record.js';
import { readDeadline } from './read-deadline.js';
import { readReward } from './read-reward.js';
import { recordLocale } from './record-locale.js';
import { cutAt, listItems, openingOf } from './record-text.js';

/** The limits of the contract of challenges; what is longer is shortened and doubted, and whole in the original. */
const MAX_TITLE = 200;
const MAX_SUMMARY = 300;
const MAX_TEXT = 20_000;
const MAX_REWARD = 300;
const MAX_TESTS = 12;
const MAX_TEST = 1000;

/**
 * A draft of the challenge that a record tells of, and whether it can be taken as it is. What the source does not say
 * stays empty; a reward or deadline that cannot be read stays as it is written.
 */
export function challengeFromRecord(record: RawRecord): Verdict {
  const { fields } = record;
  if (!fields.title) return { kind: 'refused', reason: 'no_title' };
  if (saysNothing(fields)) return { kind: 'refused', reason: 'only_a_title' };

  const locale = recordLocale(fields);
  const reward = readReward(fields.reward ?? '');
  const content = {
    locale,
    title: cutAt(fields.title.replace(/\s+/g, ' '), MAX_TITLE),
    summary: openingOf(fields.summary ?? fields.need ?? fields.context ?? '', MAX_SUMMARY),
    need: cutAt(fields.need ?? '', MAX_TEXT),
    context: fields.context && cutAt(fields.context, MAX_TEXT),
    resources: fields.resources && cutAt(fields.resources, MAX_TEXT),
    successTests: listItems(fields.successTests ?? '')
      .slice(0, MAX_TESTS)
      .map((test) => cutAt(test, MAX_TEST)),
    reward: { ...reward, asWritten: cutAt(reward.asWritten, MAX_REWARD) },
    deadline: readDeadline(fields.deadline ?? '', locale),
    sponsorName: fields.sponsorName,
    url: fields.url,
  };
  const draft = { externalKey: externalKeyOf(record), contentHash: hashOf(content), ...content };
  const [first, ...others] = [...doubtsAbout(draft), ...doubtsAboutReading(fields)];
  return first ? { kind: 'doubtful', draft, reasons: [first, ...others] } : { kind: 'taken', draft };
}

/** A title alone announces no challenge; with a reward, a date, a sponsor or an address somebody may look it up. */
function saysNothing(fields: RecordFields): boolean {
  const { need, summary, context, reward, deadline, sponsorName, url } = fields;
  return ![need, summary, context, reward, deadline, sponsorName, url].some(Boolean);
}

function doubtsAboutReading(fields: RecordFields): Doubt[] {
  const doubts: Doubt[] = [];
  if (fields.titleGuessed) doubts.push('title_guessed');
  if ((fields.title?.length ?? 0) > MAX_TITLE) doubts.push('title_cut');
  if (isCut(fields)) doubts.push('text_cut');
  return doubts;
}

function isCut({ need, context, resources, reward, successTests }: RecordFields): boolean {
  const tests = listItems(successTests ?? '');
  return (
    [need, context, resources].some((text) => (text?.length ?? 0) > MAX_TEXT) ||
    (reward?.length ?? 0) > MAX_REWARD ||
    tests.length > MAX_TESTS ||
    tests.some((test) => test.length > MAX_TEST)
  );
}

/** Keys are written in one order above, and absent ones vanish; equal content has one hash. */
function hashOf(content: Omit<ChallengeDraft, 'externalKey' | 'contentHash'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
