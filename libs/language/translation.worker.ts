import { Injectable } from '@nestjs/common';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { translateSubjects } from '#libs/contracts/language';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { PayloadOf } from '#libs/contracts/facts';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { HandlesJob } from '#libs/core/jobs/handles';
import { missingLocales, putMachineVariant } from './localized-text.js';
import type { TextColumn, VariantChange } from './text-column.js';
import { TextSubjects, type TextSubjectKind } from './text-subjects.js';
import { TextsRepository, type TextFields } from './texts.repository.js';
import { TranslationProvider } from './translation-provider.js';
import { VariantWriter } from './variant-writer.js';

/** Fills the bridge languages of texts. What a person wrote meanwhile wins: the write is refused and read again. */
@Injectable()
export class TranslationWorker {
  constructor(
    private readonly subjects: TextSubjects,
    private readonly texts: TextsRepository,
    private readonly provider: TranslationProvider,
    private readonly database: Database,
    private readonly variants: VariantWriter,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(translateSubjects)
  async translate({ type, ids }: PayloadOf<typeof translateSubjects>): Promise<void> {
    const kind = this.subjects.find(type);
    if (!kind) return;
    const filled: VariantChange[] = [];
    for (const [id, fields] of await this.texts.findAll(kind, ids)) {
      try {
        filled.push(...(await this.fill(id, fields)));
      } catch (error) {
        // It is tried again by itself, so that the others need not wait for it.
        if (ids.length === 1) throw error;
        await this.subjects.requestVariants(type, id);
      }
    }
    for (const field of Object.keys(kind.fields)) {
      const changes = filled.filter((change) => change.field === field);
      if (changes.length > 0) await this.write(kind, field, changes);
    }
  }

  private async write(kind: TextSubjectKind, field: string, changes: VariantChange[]): Promise<void> {
    await this.database.repeatable(async () => {
      const replaced = await this.variants.write(kind, field, changes, null);
      const overtaken = changes.map(({ id }) => id).filter((id) => !replaced.has(id));
      await this.subjects.requestVariants(kind.type, ...overtaken);
    });
  }

  private async fill(id: string, fields: TextFields): Promise<VariantChange[]> {
    const filled = await Promise.all(
      Object.entries(fields).map(([field, before]) => this.fillField(id, field, before)),
    );
    return filled.filter((change) => change !== undefined);
  }

  private async fillField(id: string, field: string, before: TextColumn): Promise<VariantChange | undefined> {
    if (before === null) return undefined;
    const list = Array.isArray(before) ? before : [before];
    const results = await Promise.all(list.map((text) => this.withVariants(text)));
    const locales = [...new Set(results.flatMap(({ made }) => made))];
    if (locales.length === 0) return undefined;
    const texts = results.map(({ text }) => text);
    return { id, field, before, after: Array.isArray(before) ? texts : (texts[0] ?? null), locales };
  }

  private async withVariants(text: LocalizedText): Promise<{ text: LocalizedText; made: string[] }> {
    const source = text.variants[text.sourceLocale];
    if (!source || source.text.trim() === '') return { text, made: [] };
    let result = text;
    const made: string[] = [];
    for (const locale of missingLocales(text, BRIDGE_LOCALES)) {
      const translation = await this.provider.translate(source.text, text.sourceLocale, locale);
      const variant = { locale, engine: this.provider.engine, sourceRevision: text.revision, ...translation };
      const next = putMachineVariant(result, variant, this.clock.now());
      if (next !== result) made.push(locale);
      result = next;
    }
    return { text: result, made };
  }
}
