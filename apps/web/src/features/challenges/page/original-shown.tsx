import type { LocalizedView } from '#libs/contracts/localized-text';
import { createContext, useContext } from 'react';
import { GlossedText } from '../../../components/glossed-text';
import { LocalizedText } from '../../../components/localized-text';
import styles from './page.module.css';

/** Whether the whole page shows its originals beside, and how its title is read: what differs from that says so itself. */
export const OriginalShown = createContext<{ shown: boolean; title?: LocalizedView }>({ shown: false });

/** A text of the page in the reader's language, with its original beside where the page shows originals. */
export function Said({ view }: { view: LocalizedView }) {
  const { shown, title } = useContext(OriginalShown);
  const original = view.variants?.[view.sourceLocale];
  const likeTitle = title?.locale === view.locale && title.provenance === view.provenance && !view.stale;
  if (!shown && !likeTitle) return <LocalizedText view={view} />;
  return (
    <div className={styles.said}>
      <div className={styles.text} lang={view.locale}>
        {view.glosses ? <GlossedText text={view.text} glosses={view.glosses} /> : view.text}
      </div>
      {shown && original && view.locale !== view.sourceLocale && (
        <div className={styles.original} lang={view.sourceLocale}>
          {original.text}
        </div>
      )}
    </div>
  );
}
