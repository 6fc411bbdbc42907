import { useInterfaceLocale, useTexts } from '../lib/i18n';
import type { NameDraft } from '../lib/name-draft';
import { Choice, Field } from './field';
import { Group, Pair } from './form';

/** A person's name in both scripts; the interface's own comes first. At least one is needed. */
export function NameFields({
  draft,
  onChange,
  error,
}: {
  draft: NameDraft;
  onChange: (draft: NameDraft) => void;
  error?: string;
}) {
  const locale = useInterfaceLocale();
  const scripts = locale === 'en' ? (['latin', 'han'] as const) : (['han', 'latin'] as const);
  return (
    <>
      {scripts.map((script, at) => (
        <ScriptFields
          key={script}
          script={script}
          first={at === 0}
          draft={draft}
          onChange={onChange}
          error={at === 0 ? error : undefined}
        />
      ))}
      <OrderChoice draft={draft} onChange={onChange} />
      <PreferredChoice draft={draft} onChange={onChange} />
    </>
  );
}

interface Part {
  draft: NameDraft;
  onChange: (draft: NameDraft) => void;
}

function ScriptFields({
  script,
  first,
  error,
  draft,
  onChange,
}: Part & { script: 'han' | 'latin'; first: boolean; error?: string }) {
  const t = useTexts('app');
  const parts = draft[script];
  const change = (part: Partial<typeof parts>) => onChange({ ...draft, [script]: { ...parts, ...part } });
  const lang = script === 'han' ? 'zh-Hans' : undefined;
  const fields = [
    <Field
      key="family"
      label={t('name.family')}
      value={parts.family}
      lang={lang}
      required={first && parts.given === ''}
      error={error}
      autoComplete={first ? 'family-name' : 'off'}
      onChange={(event) => change({ family: event.target.value })}
    />,
    <Field
      key="given"
      label={t('name.given')}
      value={parts.given}
      lang={lang}
      autoComplete={first ? 'given-name' : 'off'}
      onChange={(event) => change({ given: event.target.value })}
    />,
  ];
  const familyFirst = script === 'han' || draft.latinOrder === 'family_first';
  return (
    <Group title={first ? t(`name.${script}`) : `${t(`name.${script}`)} ${t('field.optional')}`}>
      <Pair>{familyFirst ? fields : fields.reverse()}</Pair>
    </Group>
  );
}

function OrderChoice({ draft, onChange }: Part) {
  const t = useTexts('app');
  const { family, given } = draft.latin;
  if (family === '' || given === '') return null;
  return (
    <Group title={t('name.order')}>
      <Choice
        type="radio"
        name="latin-order"
        label={`${given} ${family}`}
        checked={draft.latinOrder === 'given_first'}
        onChange={() => onChange({ ...draft, latinOrder: 'given_first' })}
      />
      <Choice
        type="radio"
        name="latin-order"
        label={`${family} ${given}`}
        checked={draft.latinOrder === 'family_first'}
        onChange={() => onChange({ ...draft, latinOrder: 'family_first' })}
      />
    </Group>
  );
}

function PreferredChoice({ draft, onChange }: Part) {
  const t = useTexts('app');
  const han = draft.han.family + draft.han.given;
  const latin = [draft.latin.given, draft.latin.family].filter(Boolean).join(' ');
  if (han === '' || latin === '') return null;
  return (
    <Group title={t('name.preferred')}>
      <Choice
        type="radio"
        name="preferred-script"
        label={<span lang="zh-Hans">{han}</span>}
        checked={draft.preferred === 'Hani'}
        onChange={() => onChange({ ...draft, preferred: 'Hani' })}
      />
      <Choice
        type="radio"
        name="preferred-script"
        label={latin}
        checked={draft.preferred === 'Latn'}
        onChange={() => onChange({ ...draft, preferred: 'Latn' })}
      />
    </Group>
  );
}
