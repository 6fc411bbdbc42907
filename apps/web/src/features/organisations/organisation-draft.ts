import type { BridgeLocale } from '#libs/contracts/locale';
import { inputOf, isWritten, NO_TEXTS, ownTexts, type BridgeTexts } from '../../lib/bridge-texts';
import type { InputOf } from '../../lib/operation-input';
import type { createOrganisation } from '#libs/contracts/organisations';
import type { Organisation } from './organisation-row';

export type OrganisationBody = InputOf<typeof createOrganisation>['body'];

/** An organisation while it is typed: texts in both languages of the bridge, the rest as the contract has it. */
export interface OrganisationDraft extends Omit<OrganisationBody, 'name' | 'about' | 'sectors'> {
  name: BridgeTexts;
  about: BridgeTexts;
  /** Codes as typed: `28, 26`. */
  sectors: string;
}

export const emptyDraft = (country: string): OrganisationDraft => ({
  name: NO_TEXTS,
  about: NO_TEXTS,
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
    about: ownTexts(organisation.about),
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
  return {
    ...rest,
    name: inputOf(name, first),
    ...(isWritten(about) && { about: inputOf(about, first) }),
    sectors: sectors.match(/\d{2}/g) ?? [],
    registrations: registrations?.filter(({ value }) => value.trim() !== '') ?? [],
    website: website?.trim() ? withScheme(website.trim()) : null,
  };
}

const withScheme = (address: string): string =>
  /^https?:\/\//.test(address) ? address : `https://${address}`;
