import { useState } from 'react';
import { Field, TextArea } from '../../../components/field';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import type { Words } from './draft';

/** The original of a text. An emptied field keeps what is stored until something else is written. */
export function OriginalField({
  label,
  hint,
  words,
  maxLength,
  short = false,
  error,
  at,
  onChange,
}: {
  label: string;
  hint?: string;
  words: Words;
  maxLength: number;
  short?: boolean;
  error?: string;
  /** Where the list of what is missing finds it, e.g. `need`. */
  at: string;
  onChange: (words: Words) => void;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const [emptied, setEmptied] = useState(false);
  const Control = short ? Field : TextArea;
  return (
    <div data-field={`${at}.${words.locale}`}>
      <Control
        label={t('edit.original', { label, language: languageName(words.locale, ui) })}
        hint={emptied ? t('edit.keptUntil') : hint}
        error={error}
        lang={words.locale}
        maxLength={maxLength}
        value={emptied ? '' : words.text}
        onChange={({ target }: { target: { value: string } }) => {
          const empty = target.value.trim() === '';
          setEmptied(empty);
          if (!empty) onChange({ ...words, text: target.value });
        }}
        onBlur={() => setEmptied(false)}
      />
    </div>
  );
}
