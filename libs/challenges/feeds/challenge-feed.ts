import { Feed } from 'feed';
import type { FeedFormat } from '#libs/contracts/challenge-feeds';
import type { UiLocale } from '#libs/contracts/locale';
import { inBothZones } from '../both-zones.js';
import type { ChallengeCard } from '../challenge-view.js';
import { asHtml, printable } from './printable.js';

const WORDS: Record<UiLocale, { title: string; description: string; deadline: string }> = {
  en: {
    title: 'Qiao: open challenges',
    description: 'Problems that firms and institutes in Europe and China want solved.',
    deadline: 'Deadline:',
  },
  'zh-Hans': {
    title: '桥：开放挑战',
    description: '欧洲与中国企业和机构发布的难题。',
    deadline: '截止时间：',
  },
};

/** Open challenges for a reader of feeds. `addressOf` answers where a format of this feed is. */
export function challengeFeed(
  format: FeedFormat,
  cards: readonly ChallengeCard[],
  {
    ui,
    publicUrl,
    addressOf,
  }: { ui: UiLocale; publicUrl: string; addressOf: (format: FeedFormat) => string },
): string {
  const words = WORDS[ui];
  const feed = new Feed({
    id: `${publicUrl}/challenges`,
    link: `${publicUrl}/challenges`,
    title: words.title,
    description: words.description,
    language: ui === 'en' ? 'en' : 'zh-CN',
    generator: false,
    copyright: '',
    // the newest that was published; a feed of nothing is as old as time
    updated: new Date(cards[0]?.publishedAt ?? 0),
    feedLinks: { rss: addressOf('rss'), atom: addressOf('atom'), json: addressOf('json') },
  });
  for (const card of cards) {
    const link = `${publicUrl}/challenges/${card.id}`;
    feed.addItem({
      id: link,
      link,
      // in Atom a title is HTML, in the others it is text
      title: format === 'atom' ? asHtml(card.title.text) : printable(card.title.text),
      description: asHtml(descriptionOf(card, words.deadline, ui)),
      date: new Date(card.publishedAt ?? 0),
      author: [{ name: printable(card.organisation.name.text) }],
    });
  }
  if (format === 'rss') return feed.rss2();
  return format === 'atom' ? feed.atom1() : feed.json1();
}

function descriptionOf({ summary, deadline }: ChallengeCard, word: string, ui: UiLocale): string {
  const until = deadline
    ? `${word} ${inBothZones(new Date(deadline.at), deadline.timeZone, { timeZone: 'UTC', uiLocale: ui })}`
    : '';
  return [summary?.text ?? '', until].filter((part) => part !== '').join(' · ');
}
