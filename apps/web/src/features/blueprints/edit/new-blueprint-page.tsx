import { createBlueprint, listBlueprints } from '#libs/contracts/blueprints';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from '../../../components/button';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { PageBody, PageHead } from '../../../components/page-head';
import { useAct } from '../../../lib/acts';
import { inputOf, isWritten, NO_TEXTS } from '../../../lib/bridge-texts';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useDraft } from '../../../lib/use-draft';
import { AboutFields, type About } from './about-fields';
import { ProjectSelect } from './project-select';

const route = getRouteApi('/blueprints/new');
const EMPTY: About = { title: NO_TEXTS, summary: NO_TEXTS, kind: 'hardware' };

/** Starts a blueprint; its files come on the next page. What was typed survives a reload. */
export function NewBlueprintPage() {
  const t = useTexts('blueprints');
  const locale = useInterfaceLocale();
  const navigate = useNavigate();
  const { project = '' } = route.useSearch();
  const [about, setAbout, clear] = useDraft('blueprint', EMPTY);
  const act = useAct(createBlueprint, {
    touches: [listBlueprints],
    onDone: ({ id }) => {
      clear();
      void navigate({ to: '/blueprints/$id/edit', params: { id }, replace: true });
    },
  });
  const start = () =>
    act.mutate({
      body: {
        title: inputOf(about.title, locale),
        ...(isWritten(about.summary) && { summary: inputOf(about.summary, locale) }),
        kind: about.kind,
        ...(project && { projectId: project }),
      },
    });
  return (
    <PageBody narrow>
      <PageHead title={t('new.title')} lead={t('new.lead')} back={{ to: '/blueprints', label: t('title') }} />
      <Form onSubmit={start} label={t('new.title')}>
        <AboutFields about={about} error={act.error} onChange={(part) => setAbout({ ...about, ...part })} />
        <ProjectSelect
          projectId={project}
          error={act.error}
          onChoose={(chosen) =>
            void navigate({ to: '/blueprints/new', search: { project: chosen || undefined }, replace: true })
          }
        />
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('new.verb')}
          </Button>
        </FormActions>
      </Form>
    </PageBody>
  );
}
