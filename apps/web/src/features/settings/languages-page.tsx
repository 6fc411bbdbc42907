import { changeMe } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Select } from '../../components/field';
import { Form, FormActions } from '../../components/form';
import { LocalePicker } from '../../components/locale-picker';
import { useWindowTitle } from '../../components/page-head';
import { switchLanguage, useTexts } from '../../lib/i18n';
import type { Me } from '../../lib/me';
import { SaveError } from './save-error';
import { SkillList } from './skill-list';
import { useSave } from './use-save';
import { WithMe } from './with-me';

export function LanguagesPage() {
  const t = useTexts('settings');
  useWindowTitle(t('part.languages'));
  return <WithMe form={LanguagesForm} />;
}

/** Language of the interface, languages read, and how well each is known: three different things. */
function LanguagesForm({ me }: { me: Me }) {
  const t = useTexts('settings');
  const act = useSave(changeMe);
  const [uiLocale, setUiLocale] = useState(me.uiLocale);
  const [readLocales, setReadLocales] = useState<string[]>(me.readLocales);
  const [languages, setLanguages] = useState(me.languages);
  const save = () => {
    void switchLanguage(uiLocale);
    act.mutate({ body: { uiLocale, readLocales, languages }, ifMatch: me.version });
  };
  return (
    <Form onSubmit={save} label={t('part.languages')}>
      <Select
        label={t('languages.interface')}
        value={uiLocale}
        options={[
          { value: 'en', label: 'English' },
          { value: 'zh-Hans', label: '简体中文' },
        ]}
        onChoose={setUiLocale}
      />
      <LocalePicker title={t('languages.reads')} locales={readLocales} onChange={setReadLocales} />
      <p>{t('languages.readsHint')}</p>
      <SkillList skills={languages} onChange={setLanguages} />
      <SaveError error={act.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={act.isPending}>
          {t('save')}
        </Button>
      </FormActions>
    </Form>
  );
}
