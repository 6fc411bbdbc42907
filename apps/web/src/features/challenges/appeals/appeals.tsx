import { listAppeals, type AppealView } from '#libs/contracts/appeals';
import type { ChallengeState } from '#libs/contracts/challenges';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { LocalizedText } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useOperation } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import type { Challenge } from '../challenge';
import { MoveDialog } from '../page/move-dialog';
import styles from '../page/page.module.css';

/** What is held against the decision: one's own, or for the managers all; nothing for everybody else. */
export function Appeals({ challenge }: { challenge: Challenge }) {
  const t = useTexts('challenges');
  const me = useMe();
  const [to, setTo] = useState<ChallengeState>();
  const query = { variants: 'all' as const, ...useReading() };
  const list = useOperation(listAppeals, { params: { id: challenge.id }, query }, { enabled: Boolean(me) });
  const items = list.data?.items ?? [];
  const mayAppeal = challenge.allowed.includes('appeal');
  if (items.length === 0 && !mayAppeal) return null;
  return (
    <section className={styles.outcome} aria-label={t('outcome.appeals')}>
      <h2>{t('outcome.appeals')}</h2>
      <p className={styles.label}>{t('outcome.appealsNote')}</p>
      {items.map((appeal) => (
        <Appeal key={appeal.id} appeal={appeal} onAnswer={() => setTo('decided')} />
      ))}
      {mayAppeal && (
        <div>
          <Button onClick={() => setTo('appeal')}>{t('move.appeal')}</Button>
        </div>
      )}
      {to && <MoveDialog challenge={challenge} to={to} onClose={() => setTo(undefined)} />}
    </section>
  );
}

function Appeal({
  appeal: { text, author, mine, filedAt, answer, answeredAt, can },
  onAnswer,
}: {
  appeal: AppealView;
  onAnswer: () => void;
}) {
  const t = useTexts('challenges');
  return (
    <Card as="article" className={styles.outcome}>
      <h3>{mine ? t('outcome.appealMine') : t('outcome.appealBy', { person: author.displayName })}</h3>
      <ZonePair at={filedAt} />
      <LocalizedText view={text} />
      {answer && answeredAt ? (
        <div>
          <h4>{t('outcome.appealAnswer')}</h4>
          <ZonePair at={answeredAt} />
          <LocalizedText view={answer} />
        </div>
      ) : (
        <p className={styles.label}>{t('outcome.appealWaits')}</p>
      )}
      {can.answer && (
        <div>
          <Button kind="filled" onClick={onAnswer}>
            {t('move.answerAppeal')}
          </Button>
        </div>
      )}
    </Card>
  );
}
