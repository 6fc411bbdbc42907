import { Injectable } from '@nestjs/common';
import { nearestUiLocale } from '#libs/contracts/locale';
import type { Answer, Input } from '#libs/contracts/operation';
import { readCertificate, termsAccepted, type acceptTerms } from '#libs/contracts/terms';
import { submissionThawed } from '#libs/contracts/submissions';
import { AppError, invalidField } from '#libs/core/app-error';
import { roleIn, type Actor, type SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Config } from '#libs/core/config/config';
import { Database } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { readingOf, textFor } from '#libs/language/reading';
import { SubmissionsRepository } from '../submissions/submissions.repository.js';
import { deadlinePassed, isLate } from '../challenge-moves.js';
import { challengePolicy } from '../challenges.policy.js';
import { ChallengesRepository, type ChallengeRow } from '../challenges.repository.js';
import { acceptancePolicy } from './acceptances.policy.js';
import { mayAccept } from './acceptance-state.js';
import type { TermsAcceptance } from './terms-acceptance.entity.js';
import type { TermsSheet } from './terms-sheet.entity.js';
import { certificatePdf } from './certificate/certificate-pdf.js';
import { TermsRepository, type CertificateRow } from './terms.repository.js';

/** How people bind themselves to terms, and how they prove it later. */
@Injectable()
export class AcceptancesService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesRepository,
    private readonly terms: TermsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Accepting the same version again answers the first acceptance. */
  accept(
    actor: SignedInActor,
    { params, body }: Input<typeof acceptTerms>,
  ): Promise<Answer<typeof acceptTerms>> {
    return this.database.transaction(async () => {
      const challenge = await this.challenges.findHeld(params.id, actor.personId);
      challengePolicy.assert('read', actor, challenge);
      if (challengePolicy.allows('manage', actor, challenge)) throw new AppError('forbidden');
      if (!challengePolicy.allows('acceptTerms', actor, challenge)) throw new AppError('not_open');
      if (isLate(challenge, this.clock.now())) throw deadlinePassed(actor, challenge);
      const sheet = await this.terms.inForce(challenge.id);
      assertNames(sheet, actor, body);
      const before = await this.terms.acceptanceOf(challenge.id, actor.personId);
      const state = before?.version === body.version ? before.state : 'none';
      if (state === 'accepted' && before) return receiptOf(before);
      if (!mayAccept(state)) throw new AppError('not_open');
      assertRead(challenge, sheet, body);
      return receiptOf(await this.record(actor, challenge, body));
    });
  }

  async certificate(actor: Actor, acceptanceId: string): Promise<Answer<typeof readCertificate>> {
    return this.certificateOf(actor, await this.certified(actor, acceptanceId));
  }

  /** The same as a document to print and keep. */
  async certificatePdf(actor: Actor, acceptanceId: string): Promise<{ name: string; bytes: Buffer }> {
    const row = await this.certified(actor, acceptanceId);
    const certificate = await this.certificateOf(actor, row);
    const address = `${this.config.publicUrl}/api/v1${readCertificate.path.replace(':id', row.id)}`;
    const printed = { certificate, title: row.title, timeZone: row.timeZone ?? 'UTC', address };
    const bytes = await certificatePdf(printed, nearestUiLocale([actor.uiLocale]));
    return { name: `terms-${row.hash.slice(0, 12)}.pdf`, bytes };
  }

  private async certified(actor: Actor, acceptanceId: string): Promise<CertificateRow> {
    const row = await this.terms.certificate(acceptanceId);
    acceptancePolicy.assert('read', actor, row);
    return row;
  }

  private async certificateOf(actor: Actor, row: CertificateRow): Promise<Answer<typeof readCertificate>> {
    const people = await this.people.briefs(actor, [row.personId]);
    return {
      ...receiptOf(row),
      challengeId: row.challengeId,
      challengeTitle: textFor(readingOf(actor), row.title).text,
      person: personIn(people, row.personId).displayName,
      amendment: row.amendment,
      fields: row.fields,
      texts: row.texts ?? {},
    };
  }

  private async record(
    actor: SignedInActor,
    { id: challengeId, amendments }: ChallengeRow,
    { version, hash, locale, onBehalfOfOrganisationId }: Input<typeof acceptTerms>['body'],
  ): Promise<Receipt> {
    const { personId } = actor;
    const organisationId = onBehalfOfOrganisationId ?? null;
    const acceptance = {
      id: newId(),
      challengeId,
      personId,
      organisationId,
      version,
      amendment: amendments,
      hash,
      locale,
      at: this.clock.now(),
    };
    const id = await this.terms.accept(acceptance);
    await this.outbox.record(termsAccepted, { challengeId, personId, acceptanceId: id }, actor);
    const thawed = await this.submissions.thaw(challengeId, personId, acceptance.at);
    if (thawed) await this.outbox.record(submissionThawed, { submissionId: thawed }, actor);
    return { ...acceptance, id };
  }
}

/** One accepts what is in force, by its own hash, in a language in which it binds, for oneself or one's own organisation. */
function assertNames(
  sheet: TermsSheet | undefined,
  actor: Actor,
  body: Input<typeof acceptTerms>['body'],
): asserts sheet is TermsSheet {
  if (!sheet) throw new AppError('not_found');
  if (body.version !== sheet.version)
    throw invalidField('version', 'not_in_force', `must be ${sheet.version}`);
  if (body.hash !== sheet.hash) throw invalidField('hash', 'not_in_force', 'is not the hash of these terms');
  if (!Object.hasOwn(sheet.texts ?? {}, body.locale)) {
    throw invalidField(
      'locale',
      'no_binding_text',
      `must be one of ${Object.keys(sheet.texts ?? {}).join(', ')}`,
    );
  }
  const organisationId = body.onBehalfOfOrganisationId;
  if (organisationId !== undefined && roleIn(actor, organisationId) === undefined) {
    throw invalidField('onBehalfOfOrganisationId', 'not_a_member', 'must be an organisation of yours');
  }
}

/**
 * The hash proves that the terms were read. Where an amendment since changed what is not in them (date, reward, grace), its
 * number does.
 */
function assertRead(
  { amendments, dealChangedAt }: ChallengeRow,
  { publishedAt }: TermsSheet,
  { amendment }: Input<typeof acceptTerms>['body'],
): void {
  const isProved = dealChangedAt === null || (publishedAt !== null && publishedAt >= dealChangedAt);
  if (amendment === undefined ? isProved : amendment === amendments) return;
  throw invalidField('amendment', 'not_in_force', `must be ${amendments}`);
}

type Receipt = Pick<TermsAcceptance, 'id' | 'version' | 'hash' | 'locale' | 'at'>;

const receiptOf = ({ id, version, hash, locale, at }: Receipt) => ({
  id,
  version,
  hash,
  locale,
  at: at.toISOString(),
});
