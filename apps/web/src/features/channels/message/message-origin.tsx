import type { LocalizedView } from '#libs/contracts/localized-text';
import { ProvenanceMark } from '../../../components/provenance-mark';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import styles from './message.module.css';
import { useReader } from './reader';

/** Where a message's words come from: which translation, or that it is shown as it was written, and why. */
export function MessageOrigin({
  view,
  open,
  onToggle,
}: {
  view: LocalizedView;
  open: boolean;
  onToggle?: () => void;
}) {
  const t = useTexts('channels');
  const locale = useInterfaceLocale();
  const { reads } = useReader();
  if (view.locale !== view.sourceLocale)
    return <ProvenanceMark view={view} open={open} onToggle={onToggle} />;
  if (reads.some((one) => sameLanguage(one, view.locale))) return null;
  const language = languageName(view.locale, locale);
  return (
    <span className={styles.origin}>
      {view.glosses ? t('origin.glossed', { language }) : t('origin.untranslated', { language })}
    </span>
  );
}

/** Chinese in the other script is read, too. */
const sameLanguage = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];
