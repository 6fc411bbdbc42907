import type { UiLocale } from '#libs/contracts/locale';
import type { NoticeWording } from '#libs/core/notices/notice';

type Words = Readonly<Record<UiLocale, NoticeWording>>;

export const releasedWords: Words = {
  en: {
    label: 'A blueprint is released',
    title: '“{title}” {number} was released',
    action: 'Open the blueprint',
    reasons: { member: 'You are in its project.', derived: 'You derived from it.' },
  },
  'zh-Hans': {
    label: '蓝图发布新版本',
    title: '《{title}》{number} 已发布',
    action: '查看蓝图',
    reasons: { member: '您是该项目的成员。', derived: '您的蓝图衍生自它。' },
  },
};

export const derivedWords: Words = {
  en: {
    label: 'Somebody builds on your work',
    title: 'Somebody builds on “{title}” {number}',
    action: 'See its lineage',
    reasons: { author: 'You are one of its authors.' },
  },
  'zh-Hans': {
    label: '有人基于您的成果衍生',
    title: '有人基于《{title}》{number} 创建了衍生蓝图',
    action: '查看谱系',
    reasons: { author: '您是作者之一。' },
  },
};
