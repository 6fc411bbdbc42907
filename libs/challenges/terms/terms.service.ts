import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import { termsWritten, type readTerms, type termsView, type writeTerms } from '#libs/contracts/terms';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { readingOf, textFor, type Reading } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import { assertEditable } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { bindingTexts, termsHash } from './terms-hash.js';
import { presetOf, termsFrom, type TermsFields } from './terms-presets.js';
import type { TermsSheet } from './terms-sheet.entity.js';
import { termsText } from './terms-text.js';
import { TermsRepository } from './terms.repository.js';

type TermsView = z.output<typeof termsView>;
type TermsInput = Input<typeof writeTerms>['body'];

/** The terms of a challenge: read, written, frozen at publication. */
@Injectable()
export class TermsService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly terms: TermsRepository,
    private readonly outbox: Outbox,
    private readonly texts: TextSubjects,
    private readonly clock: Clock,
  ) {}

  /** Managers see a draft; everybody else what was published. */
  async read(
    actor: Actor,
    { params, query }: Pick<Input<typeof readTerms>, 'params' | 'query'>,
  ): Promise<TermsView> {
    const challenge = await this.challenges.find(params.id, actor.personId);
    challengePolicy.assert('read', actor, challenge);
    const manages = challengePolicy.allows('manage', actor, challenge);
    const sheet = manages ? await this.terms.latest(params.id) : await this.terms.inForce(params.id);
    if (!sheet) throw new AppError('not_found');
    return this.view(actor, readingOf(actor, query), sheet);
  }

  write(actor: SignedInActor, { params, body }: Input<typeof writeTerms>): Promise<TermsView> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findLocked(params.id, actor.personId);
      challengePolicy.assert('manage', actor, challenge);
      assertEditable(actor, challenge, this.clock.now());
      const before = await this.terms.latest(challenge.id);
      const sheet = this.written(actor, challenge, before, body);
      // what was published stays; an amendment writes the version after it
      const id = await this.terms.save(sheet, before?.publishedAt ? undefined : before?.id);
      await this.outbox.record(termsWritten, { challengeId: challenge.id, version: sheet.version }, actor);
      await this.texts.requestVariants('terms', id);
      const stored = { ...sheet, id, hash: null, texts: null, publishedAt: null };
      return this.view(actor, readingOf(actor), stored);
    });
  }

  /** Freezes the newest version, in the transaction that publishes the challenge. */
  async publish(challengeId: string, at: Date): Promise<void> {
    const sheet = await this.terms.latest(challengeId);
    if (!sheet || sheet.publishedAt) return;
    const texts = bindingTexts(sheet.text);
    await this.terms.publish(sheet.id, termsHash(sheet.fields, texts), texts, at);
  }

  /** The time to accept amended terms is over. */
  lapse(challengeId: string): Promise<void> {
    return this.terms.lapse(challengeId);
  }

  /**
   * Freezes what an amendment wrote, if it binds differently from what is in force; else forgets it. Answers the new version,
   * null where the terms stay as they are. Call inside a transaction.
   */
  async publishAmended(challengeId: string, at: Date): Promise<number | null> {
    const [draft, before] = [await this.terms.latest(challengeId), await this.terms.inForce(challengeId)];
    if (!draft || draft.publishedAt) return null;
    if (before?.hash === termsHash(draft.fields, bindingTexts(draft.text))) {
      await this.terms.drop(draft.id);
      return null;
    }
    await this.publish(challengeId, at);
    return draft.version;
  }

  private written(
    { personId }: SignedInActor,
    challenge: ChallengeRow,
    before: TermsSheet | undefined,
    body: TermsInput,
  ) {
    const now = this.clock.now();
    const fields = termsFrom(body, before?.fields ?? null, challenge.organisation.country);
    const keepsWords = before !== undefined && !before.generated && body.preset === undefined;
    const sheet = { challengeId: challenge.id, version: versionAfter(before), fields };
    if (body.text) {
      const text = keepsWords
        ? reviseSource(before.text, body.text, personId, now)
        : writeLocalized(body.text, personId, now);
      return { ...sheet, text, generated: false };
    }
    if (keepsWords) return { ...sheet, text: before.text, generated: false };
    return { ...sheet, text: generatedText(fields, personId, now), generated: true };
  }

  private async view(actor: Actor, reading: Reading, sheet: TermsSheet): Promise<TermsView> {
    const acceptance = actor.personId && (await this.terms.acceptanceOf(sheet.challengeId, actor.personId));
    return {
      challengeId: sheet.challengeId,
      version: sheet.version,
      preset: presetOf(sheet.fields),
      fields: sheet.fields,
      text: textFor(reading, sheet.text),
      hash: sheet.hash ?? termsHash(sheet.fields, bindingTexts(sheet.text)),
      publishedAt: sheet.publishedAt?.toISOString() ?? null,
      acceptance: acceptance
        ? {
            id: acceptance.id,
            version: acceptance.version,
            state: acceptance.state,
            at: acceptance.at.toISOString(),
          }
        : null,
    };
  }
}

const versionAfter = (before: TermsSheet | undefined): number =>
  before ? before.version + (before.publishedAt ? 1 : 0) : 1;

/** The clauses in both bridge languages, the prevailing one as the original. */
function generatedText(fields: TermsFields, by: string, at: Date): LocalizedText {
  const prevailing = BRIDGE_LOCALES.find((locale) => locale === fields.prevailingLocale) ?? 'en';
  const locales = [prevailing, ...BRIDGE_LOCALES.filter((locale) => locale !== prevailing)];
  return writeLocalized(
    locales.map((locale) => ({ locale, text: termsText(fields, locale) })),
    by,
    at,
  );
}
