import { Injectable } from '@nestjs/common';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { translateSubject, variantWritten } from '#libs/contracts/language';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { PayloadOf } from '#libs/contracts/facts';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { HandlesJob } from '#libs/core/jobs/handles';
import { Outbox } from '#libs/core/outbox/outbox';
import { missingLocales, putMachineVariant } from './localized-text.js';
import { TextSubjects, type TextSubjectKind } from './text-subjects.js';
import { TextsRepository, type TextColumn } from './texts.repository.js';
import { TranslationProvider } from './translation-provider.js';

/** Fills the bridge languages of a row's texts. What a person wrote meanwhile wins: the write is refused and read again. */
@Injectable()
export class TranslationWorker {
  constructor(
    private readonly subjects: TextSubjects,
    private readonly texts: TextsRepository,
    private readonly provider: TranslationProvider,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(translateSubject)
  async translate({ type, id }: PayloadOf<typeof translateSubject>): Promise<void> {
    const kind = this.subjects.find(type);
    const row = kind && (await this.texts.find(kind, id));
    if (!kind || !row) return;
    for (const [field, stored] of Object.entries(row)) await this.fill(kind, id, field, stored);
  }

  private async fill(kind: TextSubjectKind, id: string, field: string, stored: TextColumn): Promise<void> {
    if (stored === null) return;
    const list = Array.isArray(stored) ? stored : [stored];
    const filled = await Promise.all(list.map((text) => this.withVariants(text)));
    const locales = new Set(filled.flatMap(({ made }) => made));
    if (locales.size === 0) return;
    const texts = filled.map(({ text }) => text);
    await this.database.transaction(async () => {
      const after = Array.isArray(stored) ? texts : (texts[0] as LocalizedText);
      if (!(await this.texts.replace(kind, id, field, stored, after))) {
        await this.subjects.requestVariants(kind.type, id);
        return;
      }
      for (const locale of locales) {
        await this.outbox.record(variantWritten, { type: kind.type, subjectId: id, field, locale }, null);
      }
    });
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
