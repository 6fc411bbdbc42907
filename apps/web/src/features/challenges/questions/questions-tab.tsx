import { listQuestions } from '#libs/contracts/questions';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { LinkButton } from '../../../components/button';
import { EmptyState } from '../../../components/empty-state';
import { ErrorState } from '../../../components/error-state';
import { More } from '../../../components/more';
import { Skeleton } from '../../../components/skeleton';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import { useList } from '../../../lib/queries';
import { useReading } from '../../../lib/use-reading';
import { AskForm } from './ask-form';
import { QuestionItem } from './question-item';
import styles from './questions.module.css';

const route = getRouteApi('/challenges/$id');

/** What was asked and answered; a question that waits is seen by who asked it and the managers. */
export function QuestionsTab() {
  const t = useTexts('challenges');
  const { id } = route.useParams();
  const { href } = useLocation();
  const me = useMe();
  const list = useList(listQuestions, { params: { id }, query: { variants: 'all', ...useReading() } });
  if (list.isPending) return <Skeleton lines={4} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const [first] = list.data;
  return (
    <div className={styles.tab}>
      {first?.canAsk && <AskForm challengeId={id} answering={first.answering} />}
      {me === null && (
        <LinkButton to="/sign-in" search={{ to: href }}>
          {t('questions.signIn')}
        </LinkButton>
      )}
      {list.items?.length === 0 && (
        <EmptyState title={t('questions.none')}>{t('questions.noneText')}</EmptyState>
      )}
      <ul className={styles.list}>
        {list.items?.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
      <More list={list} />
    </div>
  );
}
