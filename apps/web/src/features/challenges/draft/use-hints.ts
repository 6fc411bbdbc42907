import { HINT_TEXT, hintsForChallenge } from '#libs/contracts/challenge-hints';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../../lib/api';

const PAUSE = 300;
/** Shorter titles are found in everything. */
const ENOUGH = 6;

export interface Written {
  locale: string;
  title: string;
  /** What is written beside the title. */
  text?: string;
  challengeId?: string;
}

/**
 * What is there already, asked a moment after the last letter; an answer that is no longer wanted is dropped on its way.
 * Undefined while nothing is known: writing goes on whatever becomes of it.
 */
export function useHints(written: Written) {
  const { locale, title, text = '', challengeId } = useRested(written);
  const body = { locale, title: title.trim(), text: text.slice(0, HINT_TEXT), challengeId };
  const { data } = useQuery({
    queryKey: [hintsForChallenge.id, body],
    queryFn: ({ signal }) => call(hintsForChallenge, { body }, { signal }),
    enabled: body.title.length >= ENOUGH || /\p{Script=Han}{3}/u.test(body.title),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return data;
}

/** The same once it has stayed as it is for a moment. */
function useRested(written: Written): Written {
  const [rested, setRested] = useState(written);
  const now = JSON.stringify(written);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(now) as Written), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return rested;
}
