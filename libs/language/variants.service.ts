import { Injectable } from '@nestjs/common';
import { variantCorrected, type correctVariant } from '#libs/contracts/language';
import type { LocalizedText, LocalizedView } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import { AppError, invalidField } from '#libs/core/app-error';
import type { Actor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { putHumanVariant } from './localized-text.js';
import { readLocalized } from './read-localized.js';
import { textPolicy } from './text.policy.js';
import { TextSubjects, type TextSubjectKind } from './text-subjects.js';
import type { TextColumn } from './text-column.js';
import { TextsRepository } from './texts.repository.js';
import { VariantWriter } from './variant-writer.js';

type Correction = Input<typeof correctVariant>['body'];

/** Where people put right what a machine wrote, for everybody at once and with their name on it. */
@Injectable()
export class VariantsService {
  constructor(
    private readonly subjects: TextSubjects,
    private readonly texts: TextsRepository,
    private readonly variants: VariantWriter,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** `field` is an API field, or `field.2` for one of a list. */
  async correct(actor: Actor, correction: Correction): Promise<LocalizedView> {
    const kind = this.subjects.find(correction.subject.type);
    if (!kind) throw new AppError('not_found');
    const right = await kind.mayTranslate(actor, correction.subject.id);
    textPolicy.assert('translate', actor, right);
    return this.database.transaction(() => this.write(kind, actor, correction, right === 'machine'));
  }

  private async write(
    kind: TextSubjectKind,
    actor: Actor,
    { subject, field, locale, text }: Correction,
    machineOnly: boolean,
  ): Promise<LocalizedView> {
    const [name = '', position] = field.split('.');
    const row = (await this.texts.findAll(kind, [subject.id])).get(subject.id);
    const stored = row && Object.hasOwn(row, name) ? row[name] : undefined;
    const one = stored && pick(stored, position);
    if (!one) throw invalidField('field', 'unknown_field', 'is not a text of this object');
    if (locale === one.sourceLocale)
      throw invalidField('locale', 'is_original', 'is the language of the original');
    const written = one.variants[locale];
    const isCurrent = written?.sourceRevision === one.revision;
    if (machineOnly && isCurrent && written.provenance !== 'machine')
      throw invalidField(
        'locale',
        'written_by_a_person',
        'was written by a person and stays as it was published',
      );
    if (text.length > longest(one)) throw invalidField('text', 'too_long', `must be at most ${longest(one)}`);
    const by = actor.personId ?? '';
    const corrected = putHumanVariant(one, locale, text, by, this.clock.now());
    const after = Array.isArray(stored) ? stored.with(Number(position), corrected) : corrected;
    const change = { id: subject.id, before: stored ?? null, after, field, locales: [locale] };
    const replaced = await this.variants.write(kind, name, [change], actor);
    if (!replaced.has(subject.id)) throw new AppError('conflict');
    const fact = { type: subject.type, subjectId: subject.id, field, locale, personId: by };
    await this.outbox.record(variantCorrected, fact, actor);
    return readLocalized(corrected, [locale]);
  }
}

/** Chinese says in one character what takes a handful of letters; a title stays a title all the same. */
const longest = ({ sourceLocale, variants }: LocalizedText): number =>
  8 * (variants[sourceLocale]?.text.length ?? 0) + 200;

function pick(stored: Exclude<TextColumn, null>, position: string | undefined): LocalizedText | undefined {
  if (!Array.isArray(stored)) return position === undefined ? stored : undefined;
  return position !== undefined && /^\d{1,3}$/.test(position) ? stored[Number(position)] : undefined;
}
