import { correctVariant } from '#libs/contracts/language';
import type { LocalizedView } from '#libs/contracts/localized-text';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { TextArea } from '../../../components/field';
import { call } from '../../../lib/api';
import { isApiError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { useAutosave } from '../autosave/use-autosave';
import { TOUCHED } from './use-editing';

/** One translation, with who made it. Correcting a machine's text makes it a person's, never overwritten again. */
export function TranslationField({
  challengeId,
  field,
  locale,
  view,
}: {
  challengeId: string;
  field: string;
  locale: string;
  view: LocalizedView;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const client = useQueryClient();
  const variant = view.variants?.[locale];
  const store = useCallback(
    async ({ text = '' }: { text?: string }) => {
      await call(correctVariant, {
        body: { subject: { type: 'challenge', id: challengeId }, field, locale, text },
      });
      await Promise.all(TOUCHED.map(({ id }) => client.invalidateQueries({ queryKey: [id] })));
    },
    [challengeId, client, field, locale],
  );
  const key = `variant:${challengeId}:${field}:${locale}`;
  const { saver, saving } = useAutosave<{ text: string }>(key, store);
  const [emptied, setEmptied] = useState(false);
  const mark = variant
    ? t(`variant.${variant.stale ? 'stale' : variant.provenance}`, { behind: variant.behind })
    : t('variant.missing');
  const refused = saving.state === 'refused' && isApiError(saving.error) ? saving.error.detail : undefined;
  return (
    <div data-field={`${field}.${locale}`}>
      <TextArea
        label={languageName(locale, ui)}
        hint={saving.state === 'saved' ? mark : t(`save.${saving.state}`)}
        error={refused}
        lang={locale}
        value={emptied ? '' : (saving.unsaved.text ?? variant?.text ?? '')}
        onChange={({ target }) => {
          const empty = target.value.trim() === '';
          setEmptied(empty);
          if (!empty) saver.change({ text: target.value });
        }}
        onBlur={() => setEmptied(false)}
      />
    </div>
  );
}
