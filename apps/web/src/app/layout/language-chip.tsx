import { lazy, Suspense, useState } from 'react';
import { useInterfaceLocale, useTexts } from '../../lib/i18n';
import { languageName } from '../../lib/language-name';
import { useMe } from '../../lib/me';
import styles from './header.module.css';

const LanguageDialog = lazy(() =>
  import('./language-dialog').then(({ LanguageDialog }) => ({ default: LanguageDialog })),
);

/** Says the language of the interface and of reading; opens their choice and that of the look. */
export function LanguageChip() {
  const t = useTexts('app');
  const locale = useInterfaceLocale();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const ui = languageName(locale, locale);
  const reads = me?.readLocales.map((tag) => (locale === 'en' ? shortTag(tag) : languageName(tag, locale)));
  return (
    <>
      <button type="button" className={styles.chip} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {reads
          ? t('language.chipReads', { ui, reads: reads.join(locale === 'en' ? ', ' : '、') })
          : t('language.chip', { ui })}
      </button>
      <Suspense>{open && <LanguageDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

const shortTag = (tag: string): string => tag.split('-')[0] ?? tag;
