import { Injectable } from '@nestjs/common';
import { variantWritten } from '#libs/contracts/language';
import type { Actor } from '#libs/core/auth/actor';
import { Outbox } from '#libs/core/outbox/outbox';
import type { VariantChange } from './text-column.js';
import type { TextSubjectKind } from './text-subjects.js';
import { TextsRepository } from './texts.repository.js';

/** Writes variants and makes them known: the one way for machines and people alike. Call in a transaction. */
@Injectable()
export class VariantWriter {
  constructor(
    private readonly texts: TextsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the ids of the rows that still were as they were read; the others stay as they are. */
  async write(
    kind: TextSubjectKind,
    column: string,
    changes: readonly VariantChange[],
    actor: Actor | null,
  ): Promise<ReadonlySet<string>> {
    if (kind.writeVariants) return kind.writeVariants(changes);
    const replaced = await this.texts.replaceAll(kind, column, changes);
    const facts = changes
      .filter(({ id }) => replaced.has(id))
      .flatMap(({ id, field, locales }) =>
        locales.map((locale) => ({ type: kind.type, subjectId: id, field, locale })),
      );
    if (facts.length > 0) await this.outbox.recordAll(variantWritten, facts, actor);
    return replaced;
  }
}
