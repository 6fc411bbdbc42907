import { Chip } from '../../components/chip';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { fromNow } from '../../lib/time';
import { useNow } from '../../lib/use-now';

const URGENT = 3 * 86_400_000;

/** How long until something is due; red within three days. */
export function DueChip({ at }: { at: string }) {
  const t = useTexts('home');
  const locale = useInterfaceLocale();
  const now = useNow();
  const due = new Date(at);
  const left = due.getTime() - now.getTime();
  if (left < 0) return <Chip tone="cinnabar">{t('due.over')}</Chip>;
  return (
    <Chip tone={left < URGENT ? 'cinnabar' : 'plain'}>
      {t('due.in', { when: fromNow(due, locale, now) })}
    </Chip>
  );
}
