import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import type { ReactNode } from 'react';
import { CountryField } from '../../components/country-field';
import { Choice, Field, Select, TextArea } from '../../components/field';
import { Form, FormActions, Group, Pair } from '../../components/form';
import { FormError } from '../../components/form-error';
import { fieldError } from '../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import type { OrganisationDraft } from './organisation-draft';
import { ACTOR_TYPES, HELICES, SIZES } from './kinds';
import { RegistrationFields } from './registration-fields';

/** What an organisation says of itself, in one language or both. */
export function OrganisationForm({
  draft,
  onChange,
  onSubmit,
  error,
  actions,
  limit,
}: {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
  onSubmit: () => void;
  error: unknown;
  actions: ReactNode;
  /** What only those who run it already decide. */
  limit?: ReactNode;
}) {
  const t = useTexts('organisations');
  const locale = useInterfaceLocale();
  const locales = locale === 'en' ? BRIDGE_LOCALES : BRIDGE_LOCALES.toReversed();
  const change = (part: Partial<OrganisationDraft>) => onChange({ ...draft, ...part });
  return (
    <Form onSubmit={onSubmit}>
      {locales.map((one, at) => (
        <Field
          key={one}
          label={t(`name.${one}`)}
          lang={one}
          required={at === 0 && !draft.name[locales[1] ?? one]}
          optional={at === 1}
          maxLength={160}
          value={draft.name[one]}
          error={at === 0 ? fieldError(error, 'name') : undefined}
          onChange={(event) => change({ name: { ...draft.name, [one]: event.target.value } })}
        />
      ))}
      <Pair>
        <CountryField
          country={draft.country}
          onChange={(country) => change({ country })}
          error={fieldError(error, 'country')}
        />
        <Field
          label={t('city')}
          maxLength={80}
          value={draft.city}
          onChange={(event) => change({ city: event.target.value })}
        />
      </Pair>
      <Pair>
        <Select
          label={t('helix')}
          value={draft.helix}
          options={HELICES.map((value) => ({ value, label: t(`helix.${value}`) }))}
          onChoose={(helix) => change({ helix })}
        />
        <Select
          label={t('size')}
          value={draft.size ?? ''}
          options={[
            { value: '', label: t('unsaid') },
            ...SIZES.map((value) => ({ value, label: t('people', { size: value }) })),
          ]}
          onChoose={(size) => change({ size: SIZES.find((one) => one === size) ?? null })}
        />
      </Pair>
      {locales.map((one) => (
        <TextArea
          key={one}
          label={t(`about.${one}`)}
          lang={one}
          optional
          maxLength={4000}
          value={draft.about[one]}
          onChange={(event) => change({ about: { ...draft.about, [one]: event.target.value } })}
        />
      ))}
      <Group title={t('actorTypes')}>
        <Pair>
          {ACTOR_TYPES.map((type) => (
            <Choice
              key={type}
              label={t(`actor.${type}`)}
              checked={draft.actorTypes?.includes(type) ?? false}
              onChange={(event) =>
                change({
                  actorTypes: event.target.checked
                    ? [...(draft.actorTypes ?? []), type]
                    : draft.actorTypes?.filter((one) => one !== type),
                })
              }
            />
          ))}
        </Pair>
      </Group>
      <Field
        label={t('sectors')}
        hint={t('sectorsHint')}
        optional
        value={draft.sectors}
        error={fieldError(error, 'sectors')}
        onChange={(event) => change({ sectors: event.target.value })}
      />
      <RegistrationFields
        registrations={draft.registrations ?? []}
        error={error}
        onChange={(registrations) => change({ registrations })}
      />
      <Field
        label={t('website')}
        type="text"
        inputMode="url"
        optional
        value={draft.website ?? ''}
        error={fieldError(error, 'website')}
        onChange={(event) => change({ website: event.target.value })}
      />
      {limit}
      <FormError error={error} />
      <FormActions>{actions}</FormActions>
    </Form>
  );
}
