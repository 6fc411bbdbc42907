import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { termsFields } from '#libs/contracts/terms';
import { useState } from 'react';
import { Field, Select } from '../../../components/field';
import { Pair } from '../../../components/form';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import type { TermsFields } from './use-terms';

const { backgroundIp, foregroundIp, licenceBack, publication, disputeForum } = termsFields.shape;

/** Each field of the terms by itself, stored as soon as it is chosen. */
export function TermsAdjustments({
  fields,
  onChange,
}: {
  fields: TermsFields;
  onChange: (part: Partial<TermsFields>) => void;
}) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  return (
    <Pair>
      <Select
        label={t('terms.backgroundIp')}
        value={fields.backgroundIp}
        options={backgroundIp.options.map((value) => ({ value, label: t(`terms.backgroundIp.${value}`) }))}
        onChoose={(value) => onChange({ backgroundIp: value })}
      />
      <Select
        label={t('terms.foregroundIp')}
        value={fields.foregroundIp}
        options={foregroundIp.options.map((value) => ({ value, label: t(`terms.foregroundIp.${value}`) }))}
        onChoose={(value) => onChange({ foregroundIp: value })}
      />
      <Select
        label={t('terms.licenceBack')}
        value={fields.licenceBack}
        options={licenceBack.options.map((value) => ({ value, label: t(`terms.licenceBack.${value}`) }))}
        onChoose={(value) => onChange({ licenceBack: value })}
      />
      <Select
        label={t('terms.publication')}
        value={fields.publication}
        options={publication.options.map((value) => ({ value, label: t(`terms.publication.${value}`) }))}
        onChoose={(value) => onChange({ publication: value })}
      />
      <Select
        label={t('terms.disputeForum')}
        value={fields.disputeForum}
        options={disputeForum.options.map((value) => ({ value, label: t(`terms.disputeForum.${value}`) }))}
        onChoose={(value) => onChange({ disputeForum: value })}
      />
      <Select
        label={t('terms.prevailing')}
        value={fields.prevailingLocale}
        options={BRIDGE_LOCALES.map((value) => ({
          value: value as string,
          label: languageName(value, locale),
        }))}
        onChoose={(value) => onChange({ prevailingLocale: value })}
      />
      <Typed
        label={t('terms.months')}
        type="number"
        stored={String(fields.confidentialityMonths)}
        onDone={(value) =>
          onChange({ confidentialityMonths: Math.min(120, Math.max(0, Math.round(Number(value)))) })
        }
      />
      <Typed
        label={t('terms.law')}
        stored={fields.governingLaw}
        onDone={(value) => onChange({ governingLaw: value.slice(0, 80) })}
      />
    </Pair>
  );
}

/** A field that is stored when it is left, not at every letter. */
function Typed({
  label,
  type,
  stored,
  onDone,
}: {
  label: string;
  type?: string;
  stored: string;
  onDone: (value: string) => void;
}) {
  const [typed, setTyped] = useState<string>();
  return (
    <Field
      label={label}
      type={type}
      min={0}
      value={typed ?? stored}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (typed !== undefined && typed !== stored) onDone(typed);
        setTyped(undefined);
      }}
    />
  );
}
