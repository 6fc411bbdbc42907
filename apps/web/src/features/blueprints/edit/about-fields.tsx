import type { BlueprintKind } from '#libs/contracts/blueprint-views';
import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { Field, Select, TextArea } from '../../../components/field';
import type { BridgeTexts } from '../../../lib/bridge-texts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { KINDS } from '../blueprint';

export interface About {
  title: BridgeTexts;
  summary: BridgeTexts;
  kind: BlueprintKind;
}

/** What a blueprint is: title and summary in one language of the bridge or both, and its kind. */
export function AboutFields({
  about,
  error,
  onChange,
}: {
  about: About;
  error: unknown;
  onChange: (part: Partial<About>) => void;
}) {
  const t = useTexts('blueprints');
  const { title, summary, kind } = about;
  const locale = useInterfaceLocale();
  const [own, other] = locale === 'en' ? BRIDGE_LOCALES : BRIDGE_LOCALES.toReversed();
  const locales = [own, other].filter((one) => one !== undefined);
  return (
    <>
      {locales.map((one) => (
        <Field
          key={one}
          label={t(`field.title.${one}`)}
          lang={one}
          required={one === own && !title[other ?? one]}
          optional={one === other}
          maxLength={200}
          value={title[one]}
          error={one === own ? fieldError(error, 'title') : undefined}
          onChange={({ target }) => onChange({ title: { ...title, [one]: target.value } })}
        />
      ))}
      <Select
        label={t('kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChoose={(value) => onChange({ kind: value })}
      />
      {locales.map((one) => (
        <TextArea
          key={one}
          label={t(`field.summary.${one}`)}
          lang={one}
          optional
          maxLength={4000}
          value={summary[one]}
          error={one === own ? fieldError(error, 'summary') : undefined}
          onChange={({ target }) => onChange({ summary: { ...summary, [one]: target.value } })}
        />
      ))}
    </>
  );
}
