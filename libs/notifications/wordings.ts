import { Injectable } from '@nestjs/common';
import { notices } from '#libs/contracts/notices';
import type { NoticeWording } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';

/** The words of notices in a reader's language. */
@Injectable()
export class Wordings {
  constructor(private readonly notices: Notices) {}

  knows(type: string): boolean {
    return notices.some((notice) => notice.type === type);
  }

  of(type: string, uiLocale: string): NoticeWording {
    return this.notices.sourceOf(type).wording[uiLocale.startsWith('zh') ? 'zh-Hans' : 'en'];
  }
}
