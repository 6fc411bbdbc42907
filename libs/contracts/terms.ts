import { z } from 'zod';
import { defineEvent } from './facts.js';
import { locale } from './locale.js';
import { localizedInput, localizedView, readingQuery } from './localized-text.js';
import { operation } from './operation.js';
import { id, instant, sha256, text } from './primitives.js';

export const termsPreset = z.enum(['maker_keeps', 'firm_licence', 'joint', 'open_source', 'work_for_hire']);

/** The structured half of a terms sheet: what six icons say in ten seconds. */
export const termsFields = z.strictObject({
  backgroundIp: z.enum(['stays_with_owner', 'licensed_for_project']),
  foregroundIp: z.enum(['solver', 'sponsor', 'joint', 'open']),
  licenceBack: z.enum(['none', 'non_exclusive', 'exclusive']),
  publication: z.enum(['free', 'after_notice', 'with_consent', 'none']),
  confidentialityMonths: z.int().min(0).max(120),
  governingLaw: z.string().max(80),
  disputeForum: z.enum(['mediation', 'arbitration', 'courts']),
  /** The language that counts where two texts differ. */
  prevailingLocale: locale,
  /** Share of the reward that goes to the scout who introduced the solver, in per cent. */
  scoutShare: z.number().min(0).max(30),
});

export const termsView = z
  .object({
    challengeId: id,
    version: z.int(),
    preset: termsPreset.nullable(),
    fields: termsFields,
    text: localizedView,
    /** SHA-256 over the canonical JSON of fields and both texts (RFC 8785). */
    hash: sha256,
    publishedAt: instant.nullable(),
    acceptance: z
      .object({
        id,
        version: z.int(),
        state: z.enum(['accepted', 'reaccept_required', 'lapsed']),
        at: instant,
      })
      .nullable(),
  })
  .meta({ id: 'Terms' });

const onChallenge = z.strictObject({ id });

export const readTerms = operation({
  id: 'terms.read',
  method: 'GET',
  path: '/challenges/:id/terms',
  access: 'challenge.read',
  summary: 'The terms in force.',
  params: onChallenge,
  query: z.strictObject(readingQuery),
  answer: termsView,
});
export const writeTerms = operation({
  id: 'terms.write',
  method: 'PUT',
  path: '/challenges/:id/terms',
  access: 'challenge.edit',
  summary: 'Set the terms of a draft, from a preset or field by field.',
  params: onChallenge,
  body: z.strictObject({
    preset: termsPreset.optional(),
    fields: termsFields.partial().optional(),
    text: localizedInput(60_000).optional(),
  }),
  answer: termsView,
});
export const acceptTerms = operation({
  id: 'terms.accept',
  method: 'POST',
  path: '/challenges/:id/terms/acceptances',
  access: 'challenge.acceptTerms',
  summary: 'Accept one version, named by its hash, in the language it was read in.',
  params: onChallenge,
  body: z.strictObject({
    version: z.int(),
    hash: sha256,
    locale,
    onBehalfOfOrganisationId: id.optional(),
    /** The number of the amendment that was read; needed where it changed what is not in the terms. */
    amendment: z.int().min(0).optional(),
  }),
  answer: z.object({ id, version: z.int(), hash: sha256, locale: z.string(), at: instant }),
  status: 201,
});
export const readCertificate = operation({
  id: 'terms.certificate',
  method: 'GET',
  path: '/terms-acceptances/:id/certificate',
  access: 'acceptance.read',
  summary: 'What was accepted, by whom, when and in which language; the same hash for ever.',
  params: onChallenge,
  answer: z.object({
    id,
    challengeId: id,
    challengeTitle: text(300),
    person: z.string(),
    version: z.int(),
    hash: sha256,
    /** The number of the newest amendment at that time; 0 before the first. */
    amendment: z.int(),
    locale: z.string(),
    at: instant,
    fields: termsFields,
    texts: z.record(z.string(), z.string()),
  }),
});
export const printCertificate = operation({
  id: 'terms.certificatePdf',
  method: 'GET',
  path: '/terms-acceptances/:id/certificate.pdf',
  access: 'acceptance.read',
  summary:
    'The same certificate for printing and keeping (PDF/A-3), in both languages; the JSON is attached inside.',
  params: onChallenge,
  answer: z.any().meta({ contentType: 'application/pdf' }),
});

export const termsOperations = [readTerms, writeTerms, acceptTerms, readCertificate, printCertificate];

const ofChallenge = z.object({ challengeId: id });
const audited = { subject: 'challenge', idFrom: 'challengeId' } as const;
export const termsWritten = defineEvent(
  'challenge.termsWritten',
  ofChallenge.extend({ version: z.int() }),
  audited,
);
export const termsAccepted = defineEvent(
  'challenge.termsAccepted',
  ofChallenge.extend({ personId: id, acceptanceId: id }),
  audited,
);
