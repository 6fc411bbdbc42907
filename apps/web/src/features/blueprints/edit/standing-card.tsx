import { changeBlueprint, listBlueprints, readBlueprint } from '#libs/contracts/blueprints';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { Confirm } from '../../../components/confirm';
import { Choice } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import type { Blueprint } from '../blueprint';
import styles from './edit.module.css';

/** Where its people move it by a button; to `released` leads only a release. */
type State = 'shared' | 'deprecated' | 'withdrawn';
const isMove = (state: string): state is State => ['shared', 'deprecated', 'withdrawn'].includes(state);

/** Who sees it, and where it may go from here. What cannot be taken back is asked for first. */
export function StandingCard({ blueprint }: { blueprint: Blueprint }) {
  const t = useTexts('blueprints');
  const { id, version, visibility, projectId, nextStates, can } = blueprint;
  const [asked, setAsked] = useState<State>();
  const act = useAct(changeBlueprint, { touches: [readBlueprint, listBlueprints] });
  const move = (state: State) =>
    act.mutate(
      { params: { id }, ifMatch: version, body: { state } },
      { onSettled: () => setAsked(undefined) },
    );
  const insiders = projectId ? t('visibility.project') : t('visibility.own');
  return (
    <Card className={styles.part}>
      <h3>{t('standing.title')}</h3>
      <div role="radiogroup" aria-label={t('standing.title')} className={styles.choices}>
        {(['project', 'public'] as const).map((value) => (
          <Choice
            key={value}
            type="radio"
            name={`visibility-${id}`}
            label={value === 'public' ? t('visibility.public') : insiders}
            checked={visibility === value}
            disabled={(value === 'public' && !can.publish) || act.isPending}
            onChange={() => act.mutate({ params: { id }, ifMatch: version, body: { visibility: value } })}
          />
        ))}
      </div>
      {nextStates.filter(isMove).map((state) => (
        <div key={state} className={styles.choices}>
          <p>{t(`move.${state}.text`)}</p>
          <div>
            <Button onClick={() => (state === 'shared' ? move(state) : setAsked(state))}>
              {t(`move.${state}.verb`)}
            </Button>
          </div>
        </div>
      ))}
      {!asked && <FormError error={act.error} />}
      {asked && (
        <Confirm
          title={t(`move.${asked}.verb`)}
          text={t(`move.${asked}.text`)}
          verb={t(`move.${asked}.verb`)}
          busy={act.isPending}
          onConfirm={() => move(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}
