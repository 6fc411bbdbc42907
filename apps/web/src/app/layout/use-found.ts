import { listChallenges } from '#libs/contracts/challenges';
import { searchPeople } from '#libs/contracts/identity';
import { useDeferredValue } from 'react';
import { useTexts } from '../../lib/i18n';
import { useMe } from '../../lib/me';
import { useOperation } from '../../lib/queries';
import { useReading } from '../../lib/use-reading';
import { isFor, PLACES } from './navigation';

export interface Hit {
  href: string;
  label: string;
  aside?: string;
  lang?: string;
}

export interface Section {
  title: string;
  hits: Hit[];
}

/** What fits the typed text: places of the app at once, challenges and people as the server finds them. */
export function useFound(typed: string): { sections: Section[]; searching: boolean } {
  const t = useTexts('app');
  const me = useMe();
  const q = useDeferredValue(typed.trim());
  const reading = useReading();
  const challenges = useOperation(
    listChallenges,
    { query: { q, limit: 6, ...reading } },
    { enabled: q !== '' },
  );
  const people = useOperation(searchPeople, { query: { q, limit: 6 } }, { enabled: q !== '' && Boolean(me) });
  const places = PLACES.filter((place) => isFor(me, place))
    .map(({ to, text }): Hit => ({ href: to, label: t(text) }))
    .filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()));
  const sections: Section[] = [
    { title: t('search.pages'), hits: places },
    {
      title: t('search.challenges'),
      hits: (challenges.data?.items ?? []).map(({ id, title, organisation }) => ({
        href: `/challenges/${id}`,
        label: title.text,
        lang: title.locale,
        aside: organisation.name.text,
      })),
    },
    {
      title: t('search.people'),
      hits: (people.data?.items ?? []).map(({ id, displayName, side }) => ({
        href: `/people/${id}`,
        label: displayName,
        aside: t(`side.${side}`),
      })),
    },
  ];
  return {
    sections: sections.filter(({ hits }) => hits.length > 0),
    searching: challenges.isFetching || people.isFetching,
  };
}
