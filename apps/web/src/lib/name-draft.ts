import type { NameForm, PersonName } from '#libs/contracts/person-name';

/** A name while it is typed: both scripts side by side, either may stay empty. */
export interface NameDraft {
  han: { family: string; given: string };
  latin: { family: string; given: string };
  latinOrder: PersonName['latinOrder'];
  /** The script the person is first of all known by, where both are filled. */
  preferred: 'Hani' | 'Latn';
  /** Forms in further scripts and a form of address, kept as they are. */
  kept: Pick<PersonName, 'addressAs'> & { forms: NameForm[] };
}

export const EMPTY_NAME: NameDraft = {
  han: { family: '', given: '' },
  latin: { family: '', given: '' },
  latinOrder: 'given_first',
  preferred: 'Latn',
  kept: { forms: [] },
};

/** The name as the contract takes it; only what was filled in. */
export function nameOf(draft: NameDraft): PersonName {
  const forms: NameForm[] = [];
  if (filled(draft.han)) forms.push({ script: 'Hani', ...draft.han });
  if (filled(draft.latin)) forms.push({ script: 'Latn', ...draft.latin });
  forms.push(...draft.kept.forms);
  const preferredScript = forms.some(({ script }) => script === draft.preferred)
    ? draft.preferred
    : (forms[0]?.script ?? draft.preferred);
  const { addressAs } = draft.kept;
  return {
    forms,
    preferredScript,
    latinOrder: draft.latinOrder,
    ...(addressAs !== undefined && { addressAs }),
  };
}

/** The draft of a stored name. */
export function draftOf(name: PersonName): NameDraft {
  const form = (script: string) => name.forms.find((one) => one.script === script);
  const parts = (one: NameForm | undefined) => ({ family: one?.family ?? '', given: one?.given ?? '' });
  return {
    han: parts(form('Hani')),
    latin: parts(form('Latn')),
    latinOrder: name.latinOrder,
    preferred: name.preferredScript === 'Hani' ? 'Hani' : 'Latn',
    kept: {
      forms: name.forms.filter(({ script }) => script !== 'Hani' && script !== 'Latn'),
      ...(name.addressAs !== undefined && { addressAs: name.addressAs }),
    },
  };
}

const filled = ({ family, given }: NameDraft['han']): boolean => family.trim() !== '' || given.trim() !== '';
