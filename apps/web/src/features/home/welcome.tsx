import { listChallenges } from '#libs/contracts/challenges';
import { LinkButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { ErrorState } from '../../components/error-state';
import { OverlapStrip } from '../../components/overlap-strip';
import { PageBody, useWindowTitle } from '../../components/page-head';
import { Rows } from '../../components/rows';
import { Skeleton } from '../../components/skeleton';
import { useTexts } from '../../lib/i18n';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { useShores } from '../../lib/use-shores';
import { USUAL_WEEK } from '../../lib/working-state';
import { NextWorkshops } from './next-workshops';
import { OpenChallenge } from './open-challenge';
import styles from './home.module.css';

const STEPS = ['challenge', 'team', 'project'] as const;

/** What Qiao is, in one screen, and the challenges that are open now. */
export function Welcome() {
  const t = useTexts('home');
  const shores = useShores();
  useWindowTitle('');
  return (
    <PageBody>
      <div className={styles.hero}>
        <div className={styles.words}>
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
          <div className={styles.actions}>
            <LinkButton kind="filled" to="/sign-up">
              {t('welcome.join')}
            </LinkButton>
            <LinkButton to="/challenges">{t('welcome.browse')}</LinkButton>
          </div>
        </div>
        <Card className={styles.today}>
          <h2>{t('welcome.today')}</h2>
          <OverlapStrip shores={shores.map((shore) => ({ ...shore, week: USUAL_WEEK }))} />
        </Card>
      </div>
      <ol className={styles.steps}>
        {STEPS.map((step, at) => (
          <li key={step}>
            <span className={styles.number}>{at + 1}</span>
            <h3>{t(`step.${step}.title`)}</h3>
            <p>{t(`step.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <section className={styles.section}>
        <h2>{t('open.title')}</h2>
        <OpenChallenges />
      </section>
      <NextWorkshops />
    </PageBody>
  );
}

function OpenChallenges() {
  const t = useTexts('home');
  const reading = useReading();
  const open = useOperation(listChallenges, { query: { state: 'open', limit: 6, ...reading } });
  if (open.isPending) return <Skeleton lines={4} />;
  if (open.isError) return <ErrorState error={open.error} onRetry={() => void open.refetch()} />;
  if (open.data.items.length === 0)
    return <EmptyState title={t('open.none')}>{t('open.noneText')}</EmptyState>;
  return (
    <Rows label={t('open.title')}>
      {open.data.items.map((challenge) => (
        <OpenChallenge key={challenge.id} challenge={challenge} />
      ))}
    </Rows>
  );
}
