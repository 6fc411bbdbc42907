import { useEffect, useRef } from 'react';
import { Button } from '../../../components/button';
import { useTexts } from '../../../lib/i18n';
import styles from './timeline.module.css';

const AHEAD = '800px 0px 0px';

/** The way to older messages: fetches them as the reader nears it, and is a button where that failed. */
export function Older({
  fromSeq,
  loading,
  live,
  onLoad,
}: {
  fromSeq: number;
  loading: boolean;
  live: boolean;
  onLoad: () => void;
}) {
  const t = useTexts('channels');
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (!element) return undefined;
    const root = element.closest('[data-scroller]');
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && onLoad(), {
      root,
      rootMargin: AHEAD,
    });
    watcher.observe(element);
    return () => watcher.disconnect();
    // Watched anew after each part and after the link was away, since what stays in sight is told only once.
  }, [fromSeq, live, onLoad]);
  return (
    <div ref={mark} className={styles.older}>
      <Button kind="quiet" busy={loading} onClick={onLoad}>
        {t('list.older')}
      </Button>
    </div>
  );
}
