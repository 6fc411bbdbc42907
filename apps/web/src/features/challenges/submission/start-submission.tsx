import { readChallenge } from '#libs/contracts/challenges';
import { createSubmission, listSubmissions } from '#libs/contracts/submissions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Field, Select } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import type { Challenge } from '../challenge';
import { DeadlineClock } from './deadline-clock';

/** A submission begins with a title, in the language its author writes best. */
export function StartSubmission({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const [title, setTitle] = useState('');
  const [locale, setLocale] = useState<string>(ui);
  const create = useAct(createSubmission, { touches: [readChallenge, listSubmissions] });
  return (
    <Form
      onSubmit={() =>
        create.mutate({ params: { id: challenge.id }, body: { title: { locale, text: title } } })
      }
    >
      {challenge.deadline && <DeadlineClock deadline={challenge.deadline} />}
      <Field
        label={t('submission.name')}
        hint={t('submission.nameHint')}
        value={title}
        lang={locale}
        required
        maxLength={200}
        error={fieldError(create.error, 'title')}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Select
        label={t('new.language')}
        hint={t('submission.languageHint')}
        value={locale}
        options={LANGUAGES.map((value) => ({ value: value as string, label: languageName(value, ui) }))}
        onChoose={setLocale}
      />
      <FormError error={create.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={create.isPending}>
          {t('submission.start')}
        </Button>
      </FormActions>
    </Form>
  );
}
