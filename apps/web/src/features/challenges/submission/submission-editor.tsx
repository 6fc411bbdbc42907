import { useState } from 'react';
import { Card } from '../../../components/card';
import { LicenceFields } from '../../../components/licence-fields';
import { PageBody } from '../../../components/page-head';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { Conflict } from '../autosave/conflict';
import { SaveLine } from '../autosave/save-line';
import type { Challenge } from '../challenge';
import { originalOf, type Words } from '../draft/draft';
import { OriginalField } from '../draft/original-field';
import { DeadlineClock } from './deadline-clock';
import { HandIn } from './hand-in';
import type { Submission } from './submission';
import { SubmissionFiles } from './submission-files';
import styles from './submission.module.css';
import { useSubmissionEditing, type SubmissionPatch } from './use-submission-editing';

/** The draft of a submission with its clock; every change is stored by itself. */
export function SubmissionEditor({
  challenge,
  submission,
}: {
  challenge: Challenge;
  submission: Submission;
}) {
  const t = useTexts('challenges');
  const { saver, saving, settle, store } = useSubmissionEditing(submission);
  const [round, setRound] = useState(0);
  const stored = {
    title: originalOf(submission.title),
    body: submission.body ? originalOf(submission.body) : { locale: submission.title.sourceLocale, text: '' },
  };
  const words = (field: 'title' | 'body'): Words =>
    (saving.unsaved[field] as Words | undefined) ?? stored[field];
  const change = (part: SubmissionPatch) => saver.change(part);
  const texts = (['title', 'body'] as const).filter((field) => saving.unsaved[field] !== undefined);
  return (
    <PageBody>
      {challenge.deadline && <DeadlineClock deadline={challenge.deadline} />}
      {saving.state === 'conflict' && (
        <Conflict
          fields={texts.map((field) => ({
            label: t(`submission.${field === 'title' ? 'name' : 'body'}`),
            mine: words(field).text,
            theirs: stored[field].text,
          }))}
          onKeepMine={() => void settle([])}
          onTakeTheirs={() => void settle(['title', 'body']).then(() => setRound(round + 1))}
        />
      )}
      <Card className={styles.form} key={round}>
        <OriginalField
          label={t('submission.name')}
          words={words('title')}
          maxLength={200}
          short
          at="title"
          error={fieldError(saving.error, 'title')}
          onChange={(title) => change({ title })}
        />
        <OriginalField
          label={t('submission.body')}
          hint={t('submission.bodyHint')}
          words={words('body')}
          maxLength={40_000}
          at="body"
          error={fieldError(saving.error, 'body')}
          onChange={(body) => change({ body })}
        />
        <SubmissionFiles submission={submission} onStore={store} />
        <LicenceFields
          licences={saving.unsaved.licences ?? submission.licences}
          files={submission.files}
          error={saving.error}
          onChange={(licences) => change({ licences })}
        />
        <SaveLine state={saving.state} error={saving.error} onRetry={() => void saver.flush()} />
      </Card>
      <HandIn challenge={challenge} submission={submission} before={() => saver.flush()} />
    </PageBody>
  );
}
