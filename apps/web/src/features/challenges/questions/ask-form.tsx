import { askQuestion, listQuestions } from '#libs/contracts/questions';
import type { Answer } from '#libs/contracts/operation';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import styles from './questions.module.css';
import { writtenLocale } from '../../../lib/written-locale';

/** Asks the sponsor, and says when somebody there is likely to answer. */
export function AskForm({
  challengeId,
  answering,
}: {
  challengeId: string;
  answering: Answer<typeof listQuestions>['answering'];
}) {
  const t = useTexts('challenges');
  const me = useMe();
  const [text, setText] = useState('');
  const ask = useAct(askQuestion, { touches: [listQuestions], onDone: () => setText('') });
  const submit = () => {
    const locale = writtenLocale(text, me?.readLocales ?? []);
    ask.mutate({ params: { id: challengeId }, body: { text: { locale, text } } });
  };
  return (
    <Form label={t('questions.ask')} onSubmit={submit}>
      <TextArea
        label={t('questions.yours')}
        hint={t('questions.private')}
        value={text}
        rows={3}
        maxLength={4000}
        required
        error={fieldError(ask.error, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
      <FormError error={ask.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={ask.isPending}>
          {t('questions.ask')}
        </Button>
        {answering.state === 'working' && <span className={styles.hours}>{t('questions.working')}</span>}
        {answering.state === 'off_hours' && answering.until && (
          <span className={styles.hours}>
            {t('questions.offHours')} <ZonePair at={answering.until} />
          </span>
        )}
      </FormActions>
    </Form>
  );
}
