import type { ServerMessage } from '#libs/contracts/realtime';
import { useEffect } from 'react';
import type { z } from 'zod';
import { hear } from '../../../lib/realtime';

/** Hears one kind of message as long as its part of the page is shown. Keep `listener` the same between renders. */
export function useHeard<P extends z.ZodType>(
  message: ServerMessage<P>,
  listener: (payload: z.output<P>) => void,
): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    void hear(message, listener).then((off) => {
      if (left) off();
      else stop = off;
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [message, listener]);
}
