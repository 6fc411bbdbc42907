import type { LocalizedInput, LocalizedView } from '#libs/contracts/localized-text';
import type { BridgeLocale } from '#libs/contracts/locale';
import type { InputOf } from '../../lib/operation-input';
import type { createOrganisation } from '#libs/contracts/organisations';
import type { Organisation } from './organisation-row';

export type OrganisationBody = InputOf<typeof createOrganisation>['body'];

/** An organisation while it is typed: texts in both languages of the bridge, the rest as the contract has it. */
export interface OrganisationDraft extends Omit<OrganisationBody, 'name' | 'about' | 'sectors'> {
  name: Record<BridgeLocale, string>;
  about: Record<BridgeLocale, string>;
  /** Codes as typed: `28, 26`. */
  sectors: string;
}

export const emptyDraft = (country: string): OrganisationDraft => ({
  name: { en: '', 'zh-Hans': '' },
  about: { en: '', 'zh-Hans': '' },
  country,
  city: '',
  helix: 'business',
  actorTypes: [],
  financeSubtype: null,
  sectors: '',
  size: null,
  registrations: [],
  website: null,
});

/** The draft of a stored organisation, read with all variants. Machine text is left out: it is nobody's own word. */
export function draftOf(organisation: Organisation): OrganisationDraft {
  const { country, city, helix, actorTypes, registrations, website } = organisation;
  return {
    name: ownTexts(organisation.name),
    about: organisation.about ? ownTexts(organisation.about) : { en: '', 'zh-Hans': '' },
    country,
    city,
    helix,
    actorTypes,
    financeSubtype: organisation.financeSubtype,
    sectors: organisation.sectors.map(({ code }) => code).join(', '),
    size: organisation.size as OrganisationDraft['size'],
    registrations,
    website,
  };
}

/** What the contract takes; `first` is the language of the original where both are filled. */
export function bodyOf(draft: OrganisationDraft, first: BridgeLocale): OrganisationBody {
  const { name, about, sectors, website, registrations, ...rest } = draft;
  const description = localized(about, first);
  return {
    ...rest,
    name: localized(name, first),
    ...(isWritten(description) && { about: description }),
    sectors: sectors.match(/\d{2}/g) ?? [],
    registrations: registrations?.filter(({ value }) => value.trim() !== '') ?? [],
    website: website?.trim() ? withScheme(website.trim()) : null,
  };
}

function localized(texts: Record<BridgeLocale, string>, first: BridgeLocale): LocalizedInput {
  const order: BridgeLocale[] = first === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'];
  const written = order
    .map((locale) => ({ locale, text: texts[locale].trim() }))
    .filter(({ text }) => text !== '');
  return written.length > 0 ? written : { locale: first, text: '' };
}

const isWritten = (input: LocalizedInput): boolean => Array.isArray(input);

function ownTexts(view: LocalizedView): Record<BridgeLocale, string> {
  const own = (locale: BridgeLocale) => {
    const variant = view.variants?.[locale];
    if (variant) return variant.provenance === 'machine' ? '' : variant.text;
    return view.locale === locale && view.provenance !== 'machine' ? view.text : '';
  };
  return { en: own('en'), 'zh-Hans': own('zh-Hans') };
}

const withScheme = (address: string): string =>
  /^https?:\/\//.test(address) ? address : `https://${address}`;
