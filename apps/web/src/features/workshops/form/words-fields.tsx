import { workshopKind } from '#libs/contracts/workshops';
import { Card } from '../../../components/card';
import { Field, Select, TextArea } from '../../../components/field';
import { Pair } from '../../../components/form';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import styles from './form.module.css';
import type { FormPart } from './form-part';

/** What it is about, in the language its host thinks in. */
export function WordsFields({ draft, error, change, stored }: FormPart & { stored: boolean }) {
  const t = useTexts('workshops');
  const ui = useInterfaceLocale();
  return (
    <Card className={styles.section}>
      <h2>{t('form.words')}</h2>
      <Field
        label={t('field.title')}
        value={draft.title}
        lang={draft.locale}
        required
        maxLength={200}
        error={fieldError(error, 'title')}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        label={t('field.summary')}
        hint={t('field.summaryHint')}
        optional
        value={draft.summary}
        lang={draft.locale}
        maxLength={4000}
        error={fieldError(error, 'summary')}
        onChange={({ target }) => change({ summary: target.value })}
      />
      <Pair>
        {!stored && (
          <Select
            label={t('field.locale')}
            value={draft.locale}
            options={LANGUAGES.map((value) => ({ value: value as string, label: languageName(value, ui) }))}
            onChoose={(locale) => change({ locale })}
          />
        )}
        <Select
          label={t('field.kind')}
          value={draft.kind}
          options={workshopKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChoose={(kind) => change({ kind })}
        />
      </Pair>
    </Card>
  );
}
