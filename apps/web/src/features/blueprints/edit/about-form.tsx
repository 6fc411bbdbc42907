import { changeBlueprint, listBlueprints, readBlueprint, readLineage } from '#libs/contracts/blueprints';
import { Button } from '../../../components/button';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { inputOf, isWritten, ownTexts } from '../../../lib/bridge-texts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Blueprint } from '../blueprint';
import { AboutFields, type About } from './about-fields';
import { useUnsaved } from './use-unsaved';

/** Title, summary and kind of a blueprint that was read with all variants. What is not stored survives a reload. */
export function AboutForm({ blueprint }: { blueprint: Blueprint }) {
  const t = useTexts('blueprints');
  const locale = useInterfaceLocale();
  const { id, version, kind } = blueprint;
  const { unsaved, change, stored } = useUnsaved<About>(`blueprint:${id}`);
  const about = {
    title: ownTexts(blueprint.title),
    summary: ownTexts(blueprint.summary),
    kind,
    ...unsaved,
  };
  const act = useAct(changeBlueprint, { touches: [readBlueprint, listBlueprints, readLineage] });
  const save = () =>
    act.mutate(
      {
        params: { id },
        ifMatch: version,
        body: {
          kind: about.kind,
          ...(isWritten(about.title) && { title: inputOf(about.title, locale) }),
          summary: inputOf(about.summary, locale),
        },
      },
      // once what was stored is read again
      { onSuccess: stored },
    );
  return (
    <Form onSubmit={save} label={t('edit.about')}>
      <AboutFields about={about} error={act.error} onChange={change} />
      <FormError error={act.error} />
      <FormActions>
        <Button type="submit" busy={act.isPending}>
          {t('edit.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
