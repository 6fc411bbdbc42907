import type { TermsFields } from './terms-presets.js';

/** The sentences of a terms sheet in one language, by field and value. `{name}` is filled in. */
export interface TermsWords {
  title: string;
  parties: [heading: string, text: string];
  backgroundIp: [heading: string, texts: Record<TermsFields['backgroundIp'], string>];
  foregroundIp: [heading: string, texts: Record<TermsFields['foregroundIp'], string>];
  licenceBack: [heading: string, texts: Record<TermsFields['licenceBack'], string>];
  publication: [heading: string, texts: Record<TermsFields['publication'], string>];
  confidentiality: [heading: string, some: string, none: string];
  scoutShare: [heading: string, some: string, none: string];
  law: [heading: string, some: string, none: string];
  disputeForum: [heading: string, texts: Record<TermsFields['disputeForum'], string>];
  prevailing: [heading: string, text: string];
}
