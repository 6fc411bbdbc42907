import { z } from 'zod';
import { readingQuery } from './localized-text.js';
import { operation } from './operation.js';

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** By the names readers of feeds know them by. */
export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

const feed = (format: FeedFormat, path: string) =>
  operation({
    id: `challenges.${format}`,
    method: 'GET',
    path,
    access: 'public',
    summary: `Open challenges, newest first, as ${format === 'json' ? 'JSON Feed' : format.toUpperCase()}, in the language asked for.`,
    query: z.strictObject({ lang: readingQuery.lang }),
    answer: z.string().meta({ contentType: FEED_TYPES[format] }),
  });

export const challengeFeeds = {
  rss: feed('rss', '/challenges.rss'),
  atom: feed('atom', '/challenges.atom'),
  json: feed('json', '/challenges.feed.json'),
} satisfies Record<FeedFormat, unknown>;

export const challengeFeedOperations = Object.values(challengeFeeds);
