import { createHash } from 'node:crypto';
import type { LocalizedText } from '#libs/contracts/localized-text';
import { canonicalJson } from './canonical-json.js';
import type { TermsFields } from './terms-presets.js';

/** The texts that bind, by language: those of the present revision that a person or a preset wrote. */
export const bindingTexts = ({ revision, variants }: LocalizedText): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variants)
      .filter(([, { provenance, sourceRevision }]) => provenance !== 'machine' && sourceRevision === revision)
      .map(([locale, { text }]) => [locale, text]),
  );

/** What people accept: SHA-256 over the canonical JSON (RFC 8785) of `{fields, texts}`, in hex. */
export const termsHash = (fields: TermsFields, texts: Record<string, string>): string =>
  createHash('sha256').update(canonicalJson({ fields, texts })).digest('hex');
