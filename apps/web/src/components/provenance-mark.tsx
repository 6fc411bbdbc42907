import type { LocalizedView } from '#libs/contracts/localized-text';
import { useTexts } from '../lib/i18n';
import { languageName } from '../lib/language-name';
import { useInterfaceLocale } from '../lib/i18n';
import styles from './localized-text.module.css';

/** Says quietly where a text comes from: machine, edited, human; how far it is behind; and offers the original. */
export function ProvenanceMark({
  view,
  open,
  onToggle,
}: {
  view: LocalizedView;
  open: boolean;
  /** Absent where the original cannot be shown. */
  onToggle?: () => void;
}) {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  if (view.locale === view.sourceLocale) return null;
  return (
    <span className={styles.mark} lang={locale}>
      <span className={styles.moon} aria-hidden="true">
        ◐
      </span>
      {t(`provenance.${view.provenance}`)}
      {view.stale && <span className={styles.stale}>{t('provenance.behind', { count: view.behind })}</span>}
      {onToggle && (
        <button type="button" className={styles.toggle} aria-expanded={open} onClick={onToggle}>
          {open
            ? t('provenance.hideOriginal')
            : t('provenance.showOriginal', { language: languageName(view.sourceLocale, locale) })}
        </button>
      )}
    </span>
  );
}
