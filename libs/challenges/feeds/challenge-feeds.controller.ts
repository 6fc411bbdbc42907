import { Controller, Res } from '@nestjs/common';
import { challengeFeeds, FEED_TYPES, type FeedFormat } from '#libs/contracts/challenge-feeds';
import { nearestUiLocale } from '#libs/contracts/locale';
import type { Input } from '#libs/contracts/operation';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { Config } from '#libs/core/config/config';
import type { QiaoReply } from '#libs/core/http/request';
import { Given, Route, Who } from '#libs/core/http/route';
import { ChallengesService } from '../challenges.service.js';
import { challengeFeed } from './challenge-feed.js';

type Feed = (typeof challengeFeeds)[FeedFormat];
const MOST = 50;

/** Open challenges for readers of feeds, who are nobody in particular: whoever asks gets what a visitor gets. */
@Controller()
export class ChallengeFeedsController {
  constructor(
    private readonly challenges: ChallengesService,
    private readonly config: Config,
  ) {}

  @Route(challengeFeeds.rss)
  rss(
    @Who() actor: Actor,
    @Given() { query }: Input<Feed>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    return this.feed('rss', actor, query.lang, reply);
  }

  @Route(challengeFeeds.atom)
  atom(
    @Who() actor: Actor,
    @Given() { query }: Input<Feed>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    return this.feed('atom', actor, query.lang, reply);
  }

  @Route(challengeFeeds.json)
  json(
    @Who() actor: Actor,
    @Given() { query }: Input<Feed>,
    @Res({ passthrough: true }) reply: QiaoReply,
  ): Promise<string> {
    return this.feed('json', actor, query.lang, reply);
  }

  private async feed(
    format: FeedFormat,
    { readLocales, uiLocale }: Actor,
    lang: string | undefined,
    reply: QiaoReply,
  ): Promise<string> {
    const ui = nearestUiLocale([lang ?? uiLocale]);
    const { items } = await this.challenges.list(visitor(readLocales, ui), {
      state: 'open',
      limit: MOST,
      lang: lang ?? ui,
    });
    void reply.header('Content-Type', `${FEED_TYPES[format]}; charset=utf-8`);
    const { publicUrl } = this.config;
    return challengeFeed(format, items, {
      ui,
      publicUrl,
      addressOf: (other) => `${publicUrl}/api/v1${challengeFeeds[other].path}?lang=${ui}`,
    });
  }
}
