import { useCallback, useState, type UIEvent } from 'react';

const NEAR = 60;

/**
 * Whether the end of a list that grows upwards (`column-reverse`, so that its end is where it stands by itself) is on
 * the screen.
 */
export function useScrollEnd() {
  const [atEnd, setAtEnd] = useState(true);
  const onScroll = useCallback(({ currentTarget }: UIEvent) => {
    setAtEnd(currentTarget.scrollTop > -NEAR);
  }, []);
  return { atEnd, onScroll };
}
