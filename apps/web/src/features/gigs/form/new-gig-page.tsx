import { listGigs, MOST_HOURS, postGig } from '#libs/contracts/gigs';
import { readProject } from '#libs/contracts/projects';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AmountField } from '../../../components/amount-field';
import { Button } from '../../../components/button';
import { ErrorState } from '../../../components/error-state';
import { Field, Select, TextArea } from '../../../components/field';
import { Form, FormActions, Pair } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { ZoneField } from '../../../components/zone-field';
import { useAct } from '../../../lib/acts';
import { ApiError, fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { LANGUAGES } from '../../../lib/languages';
import { useMe } from '../../../lib/me';
import { CURRENCIES } from '../../../lib/money';
import { useOperation } from '../../../lib/queries';
import { browserZone } from '../../../lib/time';
import { useDraft } from '../../../lib/use-draft';
import { bodyOf, emptyDraft, type GigDraft } from './gig-draft';
import { LanguageFields } from './language-fields';
import { SkillFields } from './skill-fields';

const route = getRouteApi('/projects/$id/gigs/new');
const noRight = new ApiError({ code: 'forbidden', status: 403 });

/** Posts a gig of a project; whoever may not is told so before they write. */
export function NewGigPage() {
  const { id } = route.useParams();
  const project = useOperation(readProject, { params: { id }, query: {} });
  const me = useMe();
  if (project.isPending || me === undefined) return <PageLoading lines={8} />;
  if (project.isError) return <ErrorState error={project.error} onRetry={() => void project.refetch()} />;
  if (!project.data.can.postGig || !me) return <ErrorState error={noRight} />;
  return <GigForm projectId={id} projectTitle={project.data.title.text} me={me} />;
}

function GigForm({
  projectId,
  projectTitle,
  me,
}: {
  projectId: string;
  projectTitle: string;
  me: NonNullable<ReturnType<typeof useMe>>;
}) {
  const t = useTexts('gigs');
  const ui = useInterfaceLocale();
  const navigate = useNavigate();
  const [empty] = useState(() =>
    emptyDraft(ui, me.timeZone || browserZone(), me.memberships[0]?.organisationId ?? ''),
  );
  const [draft, setDraft, clear] = useDraft<GigDraft>(`gig:${projectId}`, empty);
  const change = (part: Partial<GigDraft>) => setDraft({ ...draft, ...part });
  const post = useAct(postGig, {
    touches: [listGigs],
    onDone: ({ id }) => {
      clear();
      void navigate({ to: '/gigs/$id', params: { id }, replace: true });
    },
  });
  const error = (path: string) => fieldError(post.error, path);
  return (
    <PageBody narrow>
      <PageHead
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: `/projects/${projectId}`, label: projectTitle }}
      />
      <Form onSubmit={() => post.mutate({ params: { id: projectId }, body: bodyOf(draft) })}>
        <Field
          label={t('form.title')}
          value={draft.title}
          lang={draft.locale}
          required
          maxLength={200}
          error={error('title')}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextArea
          label={t('description')}
          hint={t('form.descriptionHint')}
          value={draft.description}
          lang={draft.locale}
          rows={6}
          required
          maxLength={8000}
          error={error('description')}
          onChange={({ target }) => change({ description: target.value })}
        />
        <Select
          label={t('form.locale')}
          value={draft.locale}
          options={LANGUAGES.map((value) => ({ value: value as string, label: languageName(value, ui) }))}
          onChoose={(locale) => change({ locale })}
        />
        <SkillFields
          skills={draft.skills}
          error={error('skills')}
          onChange={(skills) => change({ skills })}
        />
        <Pair>
          <Field
            label={t('fact.hours')}
            type="number"
            min={0.5}
            max={MOST_HOURS}
            step={0.5}
            required
            value={draft.hours}
            error={error('hours')}
            onChange={({ target }) => change({ hours: target.value })}
          />
          <AmountField
            label={t('fact.reward')}
            money={draft.reward}
            currency={draft.currency}
            error={error('reward')}
            onChange={(reward) => change({ reward })}
          />
          <Select
            label={t('form.currency')}
            value={draft.currency}
            options={CURRENCIES.map((value) => ({ value, label: value }))}
            onChoose={(currency) => change({ currency })}
          />
        </Pair>
        <LanguageFields languages={draft.languages} onChange={(languages) => change({ languages })} />
        <Pair>
          <Field
            label={t('due')}
            type="datetime-local"
            optional
            value={draft.due}
            error={error('due') ?? error('due.local')}
            onChange={({ target }) => change({ due: target.value.slice(0, 16) })}
          />
          <ZoneField timeZone={draft.timeZone} onChange={(timeZone) => change({ timeZone })} />
        </Pair>
        {me.memberships.length > 0 && (
          <Select
            label={t('form.organisation')}
            value={draft.organisationId}
            options={[
              ...me.memberships.map((one) => ({ value: one.organisationId, label: one.name })),
              { value: '', label: t('form.myself') },
            ]}
            error={error('organisationId')}
            onChoose={(organisationId) => change({ organisationId })}
          />
        )}
        <FormError error={post.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={post.isPending}>
            {t('post')}
          </Button>
        </FormActions>
      </Form>
    </PageBody>
  );
}
