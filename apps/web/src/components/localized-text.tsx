import type { LocalizedView } from '#libs/contracts/localized-text';
import { useState } from 'react';
import { classes } from './classes';
import { GlossedText } from './glossed-text';
import styles from './localized-text.module.css';
import { ProvenanceMark } from './provenance-mark';

/** The chosen text in its own language, inline: for titles and rows, where a mark would shout. */
export function LocalizedInline({ view }: { view: LocalizedView }) {
  return <span lang={view.locale}>{view.text}</span>;
}

/**
 * A text as the reader reads it, with its provenance, and its original beside it on a tap where it came along
 * (`?variants=all`, or `original`). An original nobody translated carries the meanings of its words.
 */
export function LocalizedText({
  view,
  original,
}: {
  view: LocalizedView;
  original?: { text: string; locale: string } | null;
}) {
  const [open, setOpen] = useState(false);
  const source = original ?? sourceOf(view);
  const toggle = source && view.locale !== view.sourceLocale ? () => setOpen(!open) : undefined;
  return (
    <div className={classes(styles.block, open && styles.open)}>
      <div className={styles.beside}>
        <div className={styles.text} lang={view.locale}>
          {view.glosses ? <GlossedText text={view.text} glosses={view.glosses} /> : view.text}
        </div>
        {open && source && (
          <div className={classes(styles.text, styles.original)} lang={source.locale}>
            {source.text}
          </div>
        )}
      </div>
      <ProvenanceMark view={view} open={open} onToggle={toggle} />
    </div>
  );
}

function sourceOf(view: LocalizedView): { text: string; locale: string } | undefined {
  const variant = view.variants?.[view.sourceLocale];
  return variant && { text: variant.text, locale: view.sourceLocale };
}
