import { useTexts } from '../lib/i18n';
import { Skeleton } from './skeleton';

/** A page whose subject is on its way; who listens to it hears that, too. */
export function PageLoading({ lines = 6 }: { lines?: number }) {
  const t = useTexts('app');
  return (
    <>
      <h1 className="visually-hidden">{t('state.loading')}</h1>
      <Skeleton lines={lines} />
    </>
  );
}
