import type { LocalizedView } from '#libs/contracts/localized-text';
import { changeProject, listProjects, projectState, readProject } from '#libs/contracts/projects';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Field, Select, TextArea } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Project } from '../project';

/** Title, summary and state; texts in the language of their original, so that translations follow. */
export function EditProject({ project, onClose }: { project: Project; onClose: () => void }) {
  const t = useTexts('projects');
  const locale = useInterfaceLocale();
  const [title, setTitle] = useState(() => originalOf(project.title));
  const [summary, setSummary] = useState(() =>
    project.summary
      ? originalOf(project.summary)
      : { locale: project.title.sourceLocale || locale, text: '' },
  );
  const [state, setState] = useState(project.state);
  const change = useAct(changeProject, { touches: [readProject, listProjects], onDone: onClose });
  const save = () =>
    change.mutate({
      params: { id: project.id },
      ifMatch: project.version,
      body: {
        title,
        ...(summary.text.trim() !== '' && { summary }),
        ...(state !== project.state && { state }),
      },
    });
  return (
    <Dialog
      title={t('edit.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" busy={change.isPending} disabled={title.text.trim() === ''} onClick={save}>
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('edit.name')}
        lang={title.locale}
        maxLength={200}
        value={title.text}
        error={fieldError(change.error, 'title')}
        onChange={({ target }) => setTitle({ ...title, text: target.value })}
      />
      <TextArea
        label={t('edit.summary')}
        lang={summary.locale}
        maxLength={4000}
        value={summary.text}
        error={fieldError(change.error, 'summary')}
        onChange={({ target }) => setSummary({ ...summary, text: target.value })}
      />
      <Select
        label={t('edit.state')}
        value={state}
        options={projectState.options.map((value) => ({ value, label: t(`state.${value}`) }))}
        error={fieldError(change.error, 'state')}
        onChoose={setState}
      />
      <FormError error={change.error} />
    </Dialog>
  );
}

const originalOf = ({ variants, sourceLocale, text }: LocalizedView) => ({
  locale: sourceLocale,
  text: variants?.[sourceLocale]?.text ?? text,
});
