import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FEED_FORMATS } from '#libs/contracts/challenge-feeds';
import type { ChallengeCard } from '../challenge-view.js';
import { challengeFeed } from './challenge-feed.js';

const view = (text: string) =>
  ({ text, locale: 'en', sourceLocale: 'en', provenance: 'human', stale: false, behind: 0 }) as const;
const card = (title: string): ChallengeCard => ({
  id: '01990000-0000-7000-8000-000000000001',
  version: 1,
  title: view(title),
  summary: view('Without drilling.'),
  state: 'open',
  organisation: {
    id: '01990000-0000-7000-8000-000000000002',
    name: view('Alb & Söhne'),
    country: 'DE',
    city: 'Reutlingen',
    side: 'EU',
    helix: 'business',
    verified: true,
  },
  sector: '28',
  trlIn: 3,
  trlOut: 7,
  reward: { asWritten: '', money: null, converted: null },
  deadline: { at: '2026-10-30T15:00:00.000Z', local: '2026-10-30T16:00', timeZone: 'Europe/Berlin' },
  publishedAt: '2026-10-01T08:00:00.000Z',
  languages: ['en'],
});
const about = {
  ui: 'en' as const,
  publicUrl: 'https://qiao.example',
  addressOf: (format: string) => `https://qiao.example/api/v1/challenges.${format}?lang=en`,
};

describe('a feed of challenges', () => {
  it('says the same as RSS, Atom and JSON Feed', () => {
    const [rss = '', atom = '', json = ''] = FEED_FORMATS.map((format) =>
      challengeFeed(format, [card('Quiet gears')], about),
    );
    const xml = new XMLParser({ ignoreAttributes: false });
    const link = 'https://qiao.example/challenges/01990000-0000-7000-8000-000000000001';
    const { item } = (xml.parse(rss) as { rss: { channel: { item: object } } }).rss.channel;
    expect(item).toMatchObject({ title: 'Quiet gears', link });
    const { entry } = (xml.parse(atom) as { feed: { entry: object } }).feed;
    expect(entry).toMatchObject({ id: link, updated: '2026-10-01T08:00:00.000Z' });
    const { items } = JSON.parse(json) as { items: { url: string; title: string; summary: string }[] };
    expect(items).toEqual([expect.objectContaining({ url: link, title: 'Quiet gears' })]);
    expect(rss).toContain(
      'Deadline: 30 Oct 2026, 16:00:00 (Europe/Berlin) = 30 Oct 2026, 23:00:00 (Asia/Shanghai)',
    );
  });

  it('can be read whatever people write', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(']]>', '<b>&', '\u0001', ''),
        (text, more) => {
          for (const format of ['rss', 'atom'] as const)
            expect(XMLValidator.validate(challengeFeed(format, [card(`${text}${more}`)], about))).toBe(true);
        },
      ),
    );
  });

  it('carries no markup that people wrote', () => {
    for (const format of FEED_FORMATS) {
      const said = challengeFeed(
        format,
        [{ ...card('x'), summary: view('<script>alert(1)</script>') }],
        about,
      );
      expect(said).not.toContain('<script>');
      expect(said).toMatch(/&(amp;)?lt;script&(amp;)?gt;/);
    }
    expect(challengeFeed('atom', [card('a <b> c')], about)).not.toContain('<b>');
  });

  it('may be empty', () => {
    expect(JSON.parse(challengeFeed('json', [], about))).toMatchObject({ items: [] });
    expect(XMLValidator.validate(challengeFeed('atom', [], { ...about, ui: 'zh-Hans' }))).toBe(true);
  });
});
