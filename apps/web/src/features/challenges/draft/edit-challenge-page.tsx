import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../../components/error-state';
import { PageBody, PageHead } from '../../../components/page-head';
import { PageLoading } from '../../../components/page-loading';
import { ApiError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import { Conflict } from '../autosave/conflict';
import type { Challenge } from '../challenge';
import { CommonsSwitch } from '../commons/commons-switch';
import { RubricEditor } from '../evaluation/rubric-editor';
import { TermsEditor } from '../terms/terms-editor';
import { useChallenge } from '../use-challenge';
import { written } from './draft';
import styles from './draft.module.css';
import { FactsFields } from './facts-fields';
import { HintsCard } from './hints-card';
import { OfferFields } from './offer-fields';
import { PublishCard } from './publish-card';
import { TestsEditor } from './tests-editor';
import { TextFields } from './text-fields';
import { useEditing } from './use-editing';

const route = getRouteApi('/challenges/$id/edit');
const noRight = new ApiError({ code: 'forbidden', status: 403 });

/** Writing a challenge: it saves itself, says what is missing, and is published from here. */
export function EditChallengePage() {
  const { id } = route.useParams();
  const reading = useChallenge(id);
  const t = useTexts('challenges');
  if (reading.isPending) return <PageLoading lines={8} />;
  if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
  if (!reading.data.can.edit) {
    return (
      <ErrorState
        error={noRight}
        action={
          <Link to="/challenges/$id" params={{ id }}>
            {t('edit.read')}
          </Link>
        }
      />
    );
  }
  return <Editor key={id} challenge={reading.data} />;
}

function Editor({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const editing = useEditing(challenge);
  const [round, setRound] = useState(0);
  const part = { challenge, editing };
  const { title, summary, need } = editing.draft;
  return (
    <PageBody>
      <PageHead
        title={title.text}
        above={<p>{challenge.state === 'amended' ? t('manage.amend') : t('edit.title')}</p>}
        back={{ to: `/challenges/${challenge.id}`, label: t('edit.read') }}
      />
      <div className={styles.layout}>
        <div className={styles.parts}>
          {editing.conflicts.length > 0 && (
            <Conflict
              fields={editing.conflicts.map((field) => ({
                label: t(`field.${field}`),
                mine: written(editing.draft, field),
                theirs: written(editing.theirs, field),
              }))}
              onKeepMine={editing.keepMine}
              onTakeTheirs={() => {
                editing.takeTheirs();
                setRound(round + 1);
              }}
            />
          )}
          <TextFields {...part} />
          <TestsEditor key={round} {...part} />
          <OfferFields {...part} />
          <FactsFields {...part} />
          <TermsEditor challengeId={challenge.id} />
          <CommonsSwitch challengeId={challenge.id} />
          {challenge.can.publish && (
            <RubricEditor challengeId={challenge.id} locale={challenge.title.sourceLocale} />
          )}
        </div>
        <aside className={styles.beside}>
          <PublishCard {...part} />
          <HintsCard
            written={{
              locale: title.locale,
              title: title.text,
              text: `${summary.text}\n${need.text}`,
              challengeId: challenge.id,
            }}
          />
        </aside>
      </div>
    </PageBody>
  );
}
