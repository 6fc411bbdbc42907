import {
  addWorkshopSession,
  changeWorkshopSession,
  listWorkshopSessions,
} from '#libs/contracts/workshop-sessions';
import { readWorkshop } from '#libs/contracts/workshops';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Field } from '../../../components/field';
import { Pair } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { cityOf } from '../../../lib/zone-names';
import type { Session, Workshop } from '../workshop';
import { sessionBody, sessionDraft, type SessionDraft } from './session-draft';

/** A part of the agenda, new or changed. */
export function SessionDialog({
  workshop,
  session,
  after,
  onClose,
}: {
  workshop: Workshop;
  session?: Session;
  /** The agenda so far. */
  after: readonly Session[];
  onClose: () => void;
}) {
  const t = useTexts('workshops');
  const app = useTexts('app');
  const locale = useInterfaceLocale();
  const [draft, setDraft] = useState(() => sessionDraft(workshop, locale, after, session));
  const options = { touches: [listWorkshopSessions, readWorkshop], onDone: onClose };
  const add = useAct(addWorkshopSession, options);
  const change = useAct(changeWorkshopSession, options);
  const { id, local } = workshop;
  const error = add.error ?? change.error;
  const body = sessionBody(draft, workshop);
  const set = (part: Partial<SessionDraft>) => setDraft({ ...draft, ...part });
  const save = () =>
    session
      ? change.mutate({ params: { id, sessionId: session.id }, body })
      : add.mutate({ params: { id }, body });
  return (
    <Dialog
      title={t(session ? 'session.change' : 'session.add')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{app('action.cancel')}</Button>
          <Button
            kind="filled"
            busy={add.isPending || change.isPending}
            disabled={draft.title.trim() === '' || body.minutes < 1}
            onClick={save}
          >
            {app('action.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('session.title')}
        lang={draft.locale}
        maxLength={200}
        value={draft.title}
        error={fieldError(error, 'title')}
        onChange={({ target }) => set({ title: target.value })}
      />
      <Field
        label={t('session.speaker')}
        optional
        maxLength={120}
        value={draft.speaker}
        error={fieldError(error, 'speaker')}
        onChange={({ target }) => set({ speaker: target.value })}
      />
      <Pair>
        <Field
          label={t('session.start', { city: cityOf(local.timeZone, locale) })}
          type="time"
          value={draft.start}
          error={fieldError(error, 'afterMinutes')}
          onChange={({ target }) => set({ start: target.value })}
        />
        <Field
          label={t('session.minutes')}
          type="number"
          inputMode="numeric"
          min={1}
          max={workshop.minutes}
          value={draft.minutes}
          error={fieldError(error, 'minutes')}
          onChange={({ target }) => set({ minutes: target.value })}
        />
      </Pair>
      <FormError error={error} />
    </Dialog>
  );
}
