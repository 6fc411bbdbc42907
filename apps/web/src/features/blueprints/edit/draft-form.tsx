import { changeVersion, readBlueprint } from '#libs/contracts/blueprints';
import { Button } from '../../../components/button';
import { Field, TextArea } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { LicenceFields } from '../../../components/licence-fields';
import { useAct } from '../../../lib/acts';
import { inputOf, ownTexts } from '../../../lib/bridge-texts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { BlueprintVersion } from '../blueprint';
import { ParameterList } from './parameter-list';
import { useUnsaved } from './use-unsaved';

type Changeable = Pick<BlueprintVersion, 'number' | 'licences' | 'parameters'> & { notes: string };

/** Number, licences, parameters and notes of a draft. What is not stored survives a reload. */
export function DraftForm({ draft }: { draft: BlueprintVersion }) {
  const t = useTexts('blueprints');
  const locale = useInterfaceLocale();
  const { id, version, files } = draft;
  const { unsaved, change, stored } = useUnsaved<Changeable>(`blueprint-version:${id}`);
  const { number, licences, parameters } = { ...draft, ...unsaved };
  const ownNotes = ownTexts(draft.notes);
  const notes = unsaved.notes ?? ownNotes[locale];
  const act = useAct(changeVersion, { touches: [readBlueprint] });
  const save = () =>
    act.mutate(
      {
        params: { id },
        ifMatch: version,
        body: {
          number: number.trim(),
          licences,
          parameters: parameters.filter(({ name, value }) => name.trim() !== '' || value.trim() !== ''),
          ...(unsaved.notes !== undefined && { notes: inputOf({ ...ownNotes, [locale]: notes }, locale) }),
        },
      },
      // once what was stored is read again
      { onSuccess: stored },
    );
  return (
    <Form onSubmit={save} label={t('version', { number: draft.number })}>
      <Field
        label={t('field.number')}
        hint={t('field.numberHint')}
        required
        pattern="\d+\.\d+\.\d+"
        value={number}
        error={fieldError(act.error, 'number') && t('field.numberRefused')}
        onChange={({ target }) => change({ number: target.value })}
      />
      <LicenceFields
        licences={licences}
        files={files}
        error={act.error}
        onChange={(next) => change({ licences: next })}
      />
      <ParameterList
        parameters={parameters}
        error={act.error}
        onChange={(next) => change({ parameters: next })}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        optional
        maxLength={8000}
        value={notes}
        error={fieldError(act.error, 'notes')}
        onChange={({ target }) => change({ notes: target.value })}
      />
      <FormError error={act.error} />
      <FormActions>
        <Button type="submit" busy={act.isPending}>
          {t('edit.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
