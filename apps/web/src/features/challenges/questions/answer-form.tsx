import { answerQuestion, listQuestions, type QuestionView } from '#libs/contracts/questions';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { writtenLocale } from '../../../lib/written-locale';

/** Answers for everybody at once; what was answered before is there to be corrected, in the language it was written in. */
export function AnswerForm({
  question: { id, answer },
  onClose,
}: {
  question: QuestionView;
  onClose: () => void;
}) {
  const t = useTexts('challenges');
  const app = useTexts('app');
  const me = useMe();
  const [text, setText] = useState(answer?.variants?.[answer.sourceLocale]?.text ?? answer?.text ?? '');
  const act = useAct(answerQuestion, { touches: [listQuestions], onDone: onClose });
  const submit = () => {
    const locale = writtenLocale(text, me?.readLocales ?? []);
    act.mutate({ params: { id }, body: { text: { locale, text } } });
  };
  return (
    <Form label={t('questions.reply')} onSubmit={submit}>
      <TextArea
        label={t('questions.answer')}
        hint={t('questions.published')}
        value={text}
        rows={4}
        maxLength={4000}
        required
        autoFocus
        error={fieldError(act.error, 'text')}
        onChange={({ target }) => setText(target.value)}
      />
      <FormError error={act.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={act.isPending}>
          {t('questions.publish')}
        </Button>
        <Button onClick={onClose}>{app('action.cancel')}</Button>
      </FormActions>
    </Form>
  );
}
