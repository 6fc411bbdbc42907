import { useTexts } from '../../lib/i18n';

export function FerryPage({ state }: { state: string }) {
  const t = useTexts('ferry');
  const app = useTexts('app');
  return (
    <p>
      {t('title')} {t('lead')} {t(`state.${state}`)} {t('unknown')} {t('hours', { count: 2 })} {app('nav.home')}
      {t(`nowhere.${state}`)}
    </p>
  );
}
