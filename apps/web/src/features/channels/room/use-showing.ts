import { useCallback, useRef } from 'react';
import { anchorOf } from '../message/message-item';

/** Moves within the scroller of a channel, never the window: to its end, to a message, to any line of it. */
export function useShowing() {
  const scroller = useRef<HTMLDivElement>(null);
  const toEnd = useCallback(() => scroller.current?.scrollTo({ top: 0 }), []);
  const toLine = useCallback((id: string) => {
    const frame = scroller.current;
    const line = document.getElementById(id);
    if (!frame || !line) return;
    const below = line.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += below - frame.clientHeight / 4;
  }, []);
  const toMessage = useCallback(
    (messageId: string) => {
      toLine(anchorOf(messageId));
      document.getElementById(anchorOf(messageId))?.focus({ preventScroll: true });
    },
    [toLine],
  );
  return { scroller, toEnd, toLine, toMessage };
}
