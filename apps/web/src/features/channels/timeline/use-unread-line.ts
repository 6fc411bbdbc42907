import { useEffect, useLayoutEffect, useState } from 'react';

/**
 * Opens a channel at the line of the unread messages. Where that lies above what was fetched, the answer fetches up to
 * it and goes there.
 */
export function useUnreadLine({
  isAbove,
  fromSeq,
  load,
  show,
}: {
  isAbove: boolean;
  fromSeq: number;
  load: () => void;
  show: () => void;
}): () => void {
  const [seeking, setSeeking] = useState(!isAbove);
  useLayoutEffect(() => {
    if (seeking && !isAbove) show();
  }, [seeking, isAbove, show]);
  useEffect(() => {
    if (seeking && isAbove) load();
  }, [seeking, isAbove, fromSeq, load]);
  return () => setSeeking(true);
}
